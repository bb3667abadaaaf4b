package io.marquee.store;

import java.util.List;

/**
 * All ratings of one user.
 *
 * @param newestFirst of the same time by ascending movie id
 */
public record UserRatings(int userId, List<Rating> newestFirst) {
    /** Keeps the list from change. */
    public UserRatings {
        newestFirst = List.copyOf(newestFirst);
    }

    /**
     * One rating.
     *
     * @param second since 1970-01-01T00:00Z
     */
    public record Rating(int movieId, double stars, long second) {}
}
