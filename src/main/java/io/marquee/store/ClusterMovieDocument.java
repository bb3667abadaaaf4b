package io.marquee.store;

import io.marquee.data.MovieId;
import java.util.List;
import java.util.OptionalInt;

/**
 * A movie as the users of one cluster see it.
 *
 * @param mean of the cluster's ratings of it, in stars
 * @param popularity the number of the cluster's ratings of it, at least 1
 */
public record ClusterMovieDocument(
        MovieId movieId, String title, OptionalInt year, List<String> genres, double mean, int popularity) {
    /** Keeps the genres from change. */
    public ClusterMovieDocument {
        genres = List.copyOf(genres);
    }
}
