package io.marquee.recommend.tastes;

import java.util.List;

/**
 * Movies that are like one.
 *
 * @param method that tells the similarity: the name of a served model, or {@code adjusted-cosine}
 * @param movies the most similar first
 */
public record SimilarMovies(String method, List<SimilarMovie> movies) {
    /** Keeps the movies from change. */
    public SimilarMovies {
        movies = List.copyOf(movies);
    }
}
