package io.marquee.analytics;

/**
 * The ratings that a question is about.
 *
 * @param activity where they are
 * @param from the first second that counts, since 1970-01-01T00:00Z; {@link #OPEN_START} for no bound
 * @param until the first second that counts no more; {@link #OPEN_END} for no bound
 * @param user a user's position, or {@link #ANY}
 * @param cluster a cluster's id, or {@link #ANY}: ratings by its users count
 * @param genre a genre's position in the catalogue, or {@link #ANY}: ratings of its movies count
 */
public record Selection(Activity activity, long from, long until, int user, int cluster, int genre) {
    /** No bound in the past. */
    public static final long OPEN_START = Long.MIN_VALUE;

    /** No bound in the future. */
    public static final long OPEN_END = Long.MAX_VALUE;

    /** Whichever it is. */
    public static final int ANY = -1;

    private static final long ALL_GENRES = -1L;

    /** All ratings. */
    public static Selection all(Activity activity) {
        return new Selection(activity, OPEN_START, OPEN_END, ANY, ANY, ANY);
    }

    /** The same between two seconds, of which the second one counts no more. */
    public Selection between(long newFrom, long newUntil) {
        return new Selection(activity, newFrom, newUntil, user, cluster, genre);
    }

    /** The same whenever it was. */
    public Selection ever() {
        return between(OPEN_START, OPEN_END);
    }

    /** The same by the user at a position alone. */
    public Selection by(int newUser) {
        return new Selection(activity, from, until, newUser, cluster, genre);
    }

    /** The same by the users of a cluster alone. */
    public Selection in(int newCluster) {
        return new Selection(activity, from, until, user, newCluster, genre);
    }

    /** The same of movies that have a genre alone. */
    public Selection of(int newGenre) {
        return new Selection(activity, from, until, user, cluster, newGenre);
    }

    /** Shows the ratings, user by user. */
    public void scan(RatingSink sink) {
        RatingSink filter = genre == ANY && from == OPEN_START && until == OPEN_END ? sink : filtered(sink);
        if (user != ANY) {
            activity.ratings(user, filter);
            return;
        }
        for (int someone = 0; someone < activity.users(); someone++) {
            if (cluster == ANY || activity.cluster(someone) == cluster) {
                activity.ratings(someone, filter);
            }
        }
    }

    private RatingSink filtered(RatingSink sink) {
        long genres = genre == ANY ? ALL_GENRES : 1L << genre;
        return (someone, movie, halfStars, second) -> {
            boolean inGenre = genre == ANY || (activity.catalogue().genreBits(movie) & genres) != 0;
            if (inGenre && second >= from && second < until) {
                sink.rating(someone, movie, halfStars, second);
            }
        };
    }

    /** The time that the selection spans: its own bounds, and where one is open the first or last rating. */
    public Span span() {
        return from != OPEN_START && until != OPEN_END ? new Span(from, until) : Span.of(this);
    }
}
