package io.marquee.api.endpoint.analytics;

import java.time.Instant;
import java.util.List;

/** A line of {@code ratings.csv} with the genres of its movie's line of {@code movies.csv}. */
record PlainRating(int userId, int movieId, double stars, Instant at, List<String> genres) {
    static final int CLUSTERS = 3;

    /** The cluster that the tests' version puts the user into. */
    int cluster() {
        return userId % CLUSTERS;
    }
}
