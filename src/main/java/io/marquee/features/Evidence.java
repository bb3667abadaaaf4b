package io.marquee.features;

import io.marquee.data.Catalogue;
import io.marquee.data.Index;
import io.marquee.data.Ratings;

/**
 * What the training ratings say about one user, one movie and one moment, and nothing else. About a training row
 * ({@link #aboutRow}) it says what they would say if that row had no rating: no feature can see its own row's rating, because
 * every tally is handed out with that rating taken out. Times are kept.
 *
 * <p>A cursor: cheap to move, not safe to share between threads. Unseen users and movies ({@link Index#ABSENT}) have empty
 * tallies.
 */
public final class Evidence {
    private static final double USUAL_MEAN = 3.5;
    private static final double USUAL_SPREAD = 1;
    private static final double PRIOR_WEIGHT = 1;
    private static final int SECONDS_A_DAY = 86_400;

    private final Statistics statistics;
    private final Catalogue catalogue;
    private int user;
    private int movie;
    private long second;
    /** The row's own rating as user and genre tallies count it; empty when there is nothing to leave out. */
    private Tally ownByUser = Tally.NONE;
    /** The row's own rating as the movie's tally counts it. */
    private Tally ownByMovie = Tally.NONE;
    /** The row's own rating as all ratings count it. */
    private Tally ownAmongAll = Tally.NONE;
    /** What {@link #sharedGenres} found, which several features ask for. */
    private Tally sharedGenres = Tally.NONE;

    private boolean gathered;

    /** Evidence from the statistics of a training set over the movies of its catalogue. */
    public Evidence(Statistics statistics, Catalogue catalogue) {
        this.statistics = statistics;
        this.catalogue = catalogue;
    }

    /** Moves to a question: what would this user say of this movie at that moment? */
    public Evidence about(int theUser, int theMovie, long theSecond) {
        user = theUser;
        movie = theMovie;
        second = theSecond;
        ownByUser = Tally.NONE;
        ownByMovie = Tally.NONE;
        ownAmongAll = Tally.NONE;
        gathered = false;
        return this;
    }

    /** Moves to a row of the very ratings that the statistics were made of, and leaves its rating out. */
    public Evidence aboutRow(Ratings ratings, int row) {
        about(ratings.user(row), ratings.movie(row), ratings.second(row));
        ownByUser = ownByUser(ratings, row);
        ownByMovie = Tally.of(
                ratings.halfStars(row),
                ratings.stars(row) - statistics.users.fixedPart(user, statistics.damping.user()),
                statistics.users.pull(user, statistics.damping.user()));
        ownAmongAll = ownByUser;
        return this;
    }

    /**
     * Moves to a row of the ratings of which {@link Statistics#ofNewcomer} made these statistics, and leaves its rating out of
     * what they say of the newcomer; movies do not know of it.
     */
    public Evidence aboutNewcomersRow(Ratings ratings, int row) {
        about(Statistics.NEWCOMER, ratings.movie(row), ratings.second(row));
        ownByUser = ownByUser(ratings, row);
        return this;
    }

    private Tally ownByUser(Ratings ratings, int row) {
        return Tally.of(
                ratings.halfStars(row),
                ratings.stars(row) - statistics.movies.fixedPart(movie, statistics.damping.movie()),
                statistics.movies.pull(movie, statistics.damping.movie()));
    }

    /** All ratings; only their count and sums: their differences from means would still know the row's own rating. */
    private Tally all() {
        return statistics.all.minus(ownAmongAll, 1);
    }

    /** The user's ratings. */
    public Tally user() {
        return user == Index.ABSENT ? Tally.NONE : statistics.users.tally(user).minus(ownByUser, 1);
    }

    /** The movie's ratings. */
    public Tally movie() {
        return movie == Index.ABSENT
                ? Tally.NONE
                : statistics.movies.tally(movie).minus(ownByMovie, 1);
    }

    /** The user's ratings of movies that share genres with this one; a rating counts once for each genre shared. */
    public Tally sharedGenres() {
        if (!gathered) {
            sharedGenres = user == Index.ABSENT ? Tally.NONE : gatherSharedGenres();
            gathered = true;
        }
        return sharedGenres;
    }

    private Tally gatherSharedGenres() {
        int first = user * catalogue.genres().size();
        Tally shared = Tally.NONE;
        for (long rest = genreBits(); rest != 0; rest &= rest - 1) {
            shared = shared.plus(statistics.genres.tally(first + Long.numberOfTrailingZeros(rest)));
        }
        return shared.minus(ownByUser, Long.bitCount(genreBits()));
    }

    /** The user's ratings of movies of the same decade. */
    public Tally sameEra() {
        return user == Index.ABSENT
                ? Tally.NONE
                : statistics.eras.tally(user * Era.COUNT + Era.of(year())).minus(ownByUser, 1);
    }

    /** How strongly small counts are to be smoothed. */
    public Damping damping() {
        return statistics.damping;
    }

    /** The mean of all ratings and one more of 3.5 stars, in stars. */
    public double globalMean() {
        return all().mean(USUAL_MEAN, PRIOR_WEIGHT);
    }

    /** The standard deviation of all ratings, in stars, damped towards 1 by one rating. */
    public double globalSpread() {
        return all().spread(USUAL_SPREAD, PRIOR_WEIGHT);
    }

    /** The movie's genres, as {@link Catalogue#genreBits}; none for an unseen movie. */
    public long genreBits() {
        return movie == Index.ABSENT ? 0 : catalogue.genreBits(movie);
    }

    /** The movie's year, or the catalogue's median where it is not known. */
    public int year() {
        return movie == Index.ABSENT ? catalogue.medianYear() : catalogue.year(movie);
    }

    /** The moment, in seconds since 1970-01-01T00:00Z. */
    public long second() {
        return second;
    }

    /** Days since 1970-01-01, UTC. */
    public long day() {
        return Math.floorDiv(second, SECONDS_A_DAY);
    }

    /** The time of the user's first rating in seconds since 1970-01-01T00:00Z; the moment itself for an unseen user. */
    public long userSince() {
        return user == Index.ABSENT ? second : Integer.toUnsignedLong(statistics.firstRated[user]);
    }
}
