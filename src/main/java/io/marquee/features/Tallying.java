package io.marquee.features;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Makes {@link Statistics}: one pass counts, a second adds up differences from the means that the first one found. */
final class Tallying {
    private final Ratings ratings;
    private final Catalogue catalogue;
    private final Damping damping;
    private final TallyColumns users;
    private final TallyColumns movies;
    private final TallyColumns genres;
    private final TallyColumns eras;
    private final int[] firstRated;

    /**
     * Tallies ratings.
     *
     * @param movies tallies that those of the ratings are added to
     */
    Tallying(Ratings ratings, Catalogue catalogue, Damping damping, TallyColumns movies) {
        this.ratings = ratings;
        this.catalogue = catalogue;
        this.damping = damping;
        int count = ratings.users().size();
        users = TallyColumns.empty(count);
        this.movies = movies;
        genres = TallyColumns.empty(count * catalogue.genres().size());
        eras = TallyColumns.empty(count * Era.COUNT);
        firstRated = new int[count];
        Arrays.fill(firstRated, -1);
    }

    /**
     * The statistics.
     *
     * @param before of the ratings that the movies' tallies came with
     */
    Statistics statistics(Tally before) {
        for (int row = 0; row < ratings.size(); row++) {
            count(row);
        }
        for (int row = 0; row < ratings.size(); row++) {
            addDifferences(row);
        }
        return new Statistics(damping, users, movies, genres, eras, firstRated, before.plus(users.total()));
    }

    private void count(int row) {
        int user = ratings.user(row);
        int halfStars = ratings.halfStars(row);
        users.add(user, halfStars);
        movies.add(ratings.movie(row), halfStars);
        eras.add(era(row), halfStars);
        forEachGenre(row, key -> genres.add(key, halfStars));
        int second = (int) ratings.second(row);
        if (Integer.compareUnsigned(second, firstRated[user]) < 0) {
            firstRated[user] = second;
        }
    }

    private void addDifferences(int row) {
        int user = ratings.user(row);
        int movie = ratings.movie(row);
        double level = ratings.stars(row) - movies.fixedPart(movie, damping.movie());
        double pull = movies.pull(movie, damping.movie());
        users.addDifference(user, level, pull);
        eras.addDifference(era(row), level, pull);
        forEachGenre(row, key -> genres.addDifference(key, level, pull));
        movies.addDifference(
                movie, ratings.stars(row) - users.fixedPart(user, damping.user()), users.pull(user, damping.user()));
    }

    private int era(int row) {
        return ratings.user(row) * Era.COUNT + Era.of(catalogue.year(ratings.movie(row)));
    }

    private void forEachGenre(int row, IntConsumer action) {
        int first = ratings.user(row) * catalogue.genres().size();
        for (long rest = catalogue.genreBits(ratings.movie(row)); rest != 0; rest &= rest - 1) {
            action.accept(first + Long.numberOfTrailingZeros(rest));
        }
    }
}
