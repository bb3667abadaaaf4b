package io.marquee.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the ratings set itself says about a movie.
 *
 * @param title as the set writes it: {@code Toy Story (1995)}
 * @param year the year of release, where the set gives one
 * @param genres in the set's order; empty when it lists none
 */
public record Movie(
        MovieId id,
        String title,
        OptionalInt year,
        List<String> genres,
        Optional<ImdbId> imdbId,
        Optional<TmdbId> tmdbId) {
    /** Keeps the genres from change. */
    public Movie {
        genres = List.copyOf(genres);
    }
}
