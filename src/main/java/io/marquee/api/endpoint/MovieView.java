package io.marquee.api.endpoint;

import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import io.marquee.store.MovieDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** A movie with its metadata as JSON; what The Movies Dataset would add is absent where it was not imported. */
record MovieView(
        MovieId movieId,
        String title,
        OptionalInt year,
        List<String> genres,
        Optional<ImdbId> imdbId,
        Optional<TmdbId> tmdbId,
        OptionalDouble mean,
        int popularity,
        Optional<String> overview,
        Optional<String> tagline,
        Optional<LocalDate> released,
        OptionalInt runtime,
        OptionalLong budget,
        OptionalLong revenue,
        Optional<String> language,
        Optional<String> posterPath,
        List<String> keywords) {
    private static final MovieMetadata NOTHING = new MovieMetadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());

    static MovieView of(MovieDocument document) {
        Movie movie = document.movie();
        MovieMetadata metadata = document.metadata().orElse(NOTHING);
        return new MovieView(
                movie.id(),
                movie.title(),
                movie.year(),
                movie.genres(),
                movie.imdbId(),
                movie.tmdbId(),
                Stars.rounded(document.mean()),
                document.popularity(),
                metadata.overview(),
                metadata.tagline(),
                metadata.released(),
                metadata.runtime(),
                metadata.budget(),
                metadata.revenue(),
                metadata.language(),
                metadata.posterPath(),
                metadata.keywords());
    }
}
