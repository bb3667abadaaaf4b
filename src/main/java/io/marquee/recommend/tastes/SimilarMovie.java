package io.marquee.recommend.tastes;

import io.marquee.data.Movie;

/**
 * A movie that is like another.
 *
 * @param similarity above 0, at most 1
 * @param overlap how many people rated both
 */
public record SimilarMovie(Movie movie, double similarity, int overlap) {}
