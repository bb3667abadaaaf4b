package io.marquee.store.sqlite;

import io.marquee.bundle.RunRecord;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.FactorModel;
import io.marquee.store.Factors;
import io.marquee.store.MovieDocument;
import io.marquee.store.UserDocument;
import io.marquee.store.UserRatings;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** Makes rows of documents, with a value for each column in the order of {@link Schema}; what is empty is null. */
final class Values {
    private Values() {}

    static Object[] of(long edition, UserDocument user) {
        return new Object[] {
            edition,
            user.userId(),
            user.cluster(),
            user.mean(),
            user.count(),
            user.firstRated().getEpochSecond(),
            user.lastRated().getEpochSecond()
        };
    }

    static Object[] of(long edition, MovieDocument document) {
        Movie movie = document.movie();
        return new Object[] {
            edition,
            movie.id().value(),
            movie.title(),
            movie.year().isPresent() ? movie.year().getAsInt() : null,
            Rows.json(movie.genres()),
            movie.imdbId().map(ImdbId::value).orElse(null),
            movie.tmdbId().map(TmdbId::value).orElse(null),
            document.mean().isPresent() ? document.mean().getAsDouble() : null,
            document.popularity()
        };
    }

    /** The row of a movie's metadata, if it has any. */
    static Stream<Object[]> metadata(long edition, MovieDocument document) {
        return document.metadata().stream()
                .map(metadata -> of(edition, document.movie().id().value(), metadata));
    }

    private static Object[] of(long edition, int movieId, MovieMetadata metadata) {
        return new Object[] {
            edition,
            movieId,
            metadata.overview().orElse(null),
            metadata.tagline().orElse(null),
            metadata.released().map(LocalDate::toString).orElse(null),
            metadata.runtime().isPresent() ? metadata.runtime().getAsInt() : null,
            metadata.budget().isPresent() ? metadata.budget().getAsLong() : null,
            metadata.revenue().isPresent() ? metadata.revenue().getAsLong() : null,
            metadata.language().orElse(null),
            Rows.json(metadata.keywords()),
            metadata.posterPath().orElse(null)
        };
    }

    static Object[] of(long edition, int cluster, ClusterMovieDocument movie) {
        return new Object[] {
            edition,
            cluster,
            movie.movieId().value(),
            movie.title(),
            movie.year().isPresent() ? movie.year().getAsInt() : null,
            Rows.json(movie.genres()),
            movie.mean(),
            movie.popularity()
        };
    }

    static Stream<Object[]> of(long edition, UserRatings user) {
        return user.newestFirst().stream().map(rating ->
                new Object[] {edition, user.userId(), rating.second(), rating.movieId(), rating.stars()});
    }

    static Object[] of(long edition, FactorModel model) {
        return new Object[] {edition, model.model(), model.rank(), model.mean()};
    }

    /** A row for each model. */
    static Stream<Object[]> of(long edition, int id, Map<String, Factors> factors) {
        return factors.entrySet().stream().map(entry -> new Object[] {
            edition,
            id,
            entry.getKey(),
            entry.getValue().bias(),
            Rows.json(entry.getValue().vector())
        });
    }

    static Object[] of(long edition, RunRecord run) {
        return new Object[] {
            run.version(),
            edition,
            run.trained().toString(),
            run.dataset(),
            run.dataHash(),
            run.seed(),
            Rows.json(run.plan()),
            Rows.json(run.versions()),
            Rows.json(run.metrics())
        };
    }
}
