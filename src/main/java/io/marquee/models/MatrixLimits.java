package io.marquee.models;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How large a ratings matrix may be: the most rated movies × the most active users. Of movies or users with as many ratings
 * the one with the lower position goes first; counts are those before any limit.
 *
 * @param maxMovies how many movies are kept at most; 0 keeps all
 * @param maxUsers how many users are kept at most; 0 keeps all
 */
public record MatrixLimits(int maxMovies, int maxUsers) {
    /** Refuses negative limits. */
    public MatrixLimits {
        Hyperparameter.requireNonNegative("maxMovies", maxMovies);
        Hyperparameter.requireNonNegative("maxUsers", maxUsers);
    }

    /** Whether all ratings are kept, whatever there are. */
    public boolean none() {
        return maxMovies == 0 && maxUsers == 0;
    }

    /**
     * The ratings by the kept users of the kept movies, over the same positions.
     *
     * @throws IllegalArgumentException when none of them is left
     */
    public Ratings within(Ratings ratings) {
        if (none()) {
            return ratings;
        }
        BitSet movies = most(ratings.byMovie(), maxMovies);
        BitSet users = most(ratings.byUser(), maxUsers);
        int[] kept = IntStream.range(0, ratings.size())
                .filter(row -> movies.get(ratings.movie(row)) && users.get(ratings.user(row)))
                .toArray();
        if (kept.length == 0 && ratings.size() > 0) {
            throw new IllegalArgumentException("max-movies = " + maxMovies + " and max-users = " + maxUsers
                    + " leave none of " + ratings.size() + " ratings; raise them, or set them to 0 for no limit");
        }
        return ratings.select(kept);
    }

    private static BitSet most(Grouping rows, int limit) {
        BitSet kept = new BitSet(rows.keys());
        IntStream.range(0, rows.keys())
                .boxed()
                .sorted(Comparator.comparingInt(key -> -rows.count(key)))
                .limit(limit == 0 ? rows.keys() : limit)
                .forEach(kept::set);
        return kept;
    }
}
