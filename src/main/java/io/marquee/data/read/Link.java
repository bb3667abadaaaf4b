package io.marquee.data.read;

import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.TmdbId;
import java.util.Optional;

/** A movie's ids elsewhere, either of which may be missing, and the line that says so. */
record Link(long line, Optional<ImdbId> imdbId, Optional<TmdbId> tmdbId) {
    static final Link NONE = new Link(0, Optional.empty(), Optional.empty());

    /** The movie with these ids. */
    Movie join(Movie movie) {
        return new Movie(movie.id(), movie.title(), movie.year(), movie.genres(), imdbId, tmdbId);
    }
}
