package io.marquee.recommend.titles;

import java.util.List;

/**
 * A page of the movies that were found.
 *
 * @param total how many there are on all pages
 */
public record FoundMovies(int total, List<FoundMovie> movies) {
    /** Keeps the list from change. */
    public FoundMovies {
        movies = List.copyOf(movies);
    }
}
