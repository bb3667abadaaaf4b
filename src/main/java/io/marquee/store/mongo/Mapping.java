package io.marquee.store.mongo;

import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.Factors;
import io.marquee.store.MovieDocument;
import io.marquee.store.UserDocument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.bson.Document;

/** Marquee's documents ↔ MongoDB's; what is empty has no field. */
final class Mapping {
    private Mapping() {}

    static Document of(long edition, UserDocument user, Map<String, Factors> factors) {
        return new Document("edition", edition)
                .append("userId", user.userId())
                .append("cluster", user.cluster())
                .append("mean", user.mean())
                .append("count", user.count())
                .append("firstRated", Date.from(user.firstRated()))
                .append("lastRated", Date.from(user.lastRated()))
                .append(FactorMapping.FACTORS, FactorMapping.of(factors));
    }

    static UserDocument user(Document document) {
        return new UserDocument(
                document.getInteger("userId"),
                document.getInteger("cluster"),
                document.getDouble("mean"),
                document.getInteger("count"),
                instant(document, "firstRated"),
                instant(document, "lastRated"));
    }

    static Document of(long edition, MovieDocument movie, Map<String, Factors> factors) {
        Document document = new Document("edition", edition)
                .append("movieId", movie.movie().id().value())
                .append("title", movie.movie().title())
                .append("genres", movie.movie().genres())
                .append("popularity", movie.popularity())
                .append(FactorMapping.FACTORS, FactorMapping.of(factors));
        movie.movie().year().ifPresent(year -> document.append("year", year));
        movie.movie().imdbId().ifPresent(id -> document.append("imdbId", id.value()));
        movie.movie().tmdbId().ifPresent(id -> document.append("tmdbId", id.value()));
        movie.mean().ifPresent(mean -> document.append("mean", mean));
        return document;
    }

    static MovieDocument movie(Document document, Optional<MovieMetadata> metadata) {
        Movie movie = new Movie(
                new MovieId(document.getInteger("movieId")),
                document.getString("title"),
                integer(document, "year"),
                document.getList("genres", String.class),
                find(document, "imdbId", Integer.class).map(ImdbId::new),
                find(document, "tmdbId", Integer.class).map(TmdbId::new));
        OptionalDouble mean =
                find(document, "mean", Double.class).map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new MovieDocument(movie, mean, document.getInteger("popularity"), metadata);
    }

    static Document of(long edition, MovieId movieId, MovieMetadata metadata) {
        Document document = new Document("edition", edition)
                .append("movieId", movieId.value())
                .append("keywords", metadata.keywords());
        metadata.overview().ifPresent(text -> document.append("overview", text));
        metadata.tagline().ifPresent(text -> document.append("tagline", text));
        metadata.released().ifPresent(day -> document.append("released", day.toString()));
        metadata.runtime().ifPresent(minutes -> document.append("runtime", minutes));
        metadata.budget().ifPresent(dollars -> document.append("budget", dollars));
        metadata.revenue().ifPresent(dollars -> document.append("revenue", dollars));
        metadata.language().ifPresent(code -> document.append("language", code));
        metadata.posterPath().ifPresent(path -> document.append("posterPath", path));
        return document;
    }

    static MovieMetadata metadata(Document document) {
        return new MovieMetadata(
                find(document, "overview", String.class),
                find(document, "tagline", String.class),
                find(document, "released", String.class).map(LocalDate::parse),
                integer(document, "runtime"),
                number(document, "budget"),
                number(document, "revenue"),
                find(document, "language", String.class),
                find(document, "posterPath", String.class),
                document.getList("keywords", String.class));
    }

    static Document of(long edition, int cluster, ClusterMovieDocument movie) {
        Document document = new Document("edition", edition)
                .append("cluster", cluster)
                .append("movieId", movie.movieId().value())
                .append("title", movie.title())
                .append("genres", movie.genres())
                .append("mean", movie.mean())
                .append("popularity", movie.popularity());
        movie.year().ifPresent(year -> document.append("year", year));
        return document;
    }

    static ClusterMovieDocument clusterMovie(Document document) {
        return new ClusterMovieDocument(
                new MovieId(document.getInteger("movieId")),
                document.getString("title"),
                integer(document, "year"),
                document.getList("genres", String.class),
                document.getDouble("mean"),
                document.getInteger("popularity"));
    }

    static Instant instant(Document document, String field) {
        return document.getDate(field).toInstant();
    }

    private static <T> Optional<T> find(Document document, String field, Class<T> type) {
        return Optional.ofNullable(document.get(field, type));
    }

    private static OptionalInt integer(Document document, String field) {
        return find(document, field, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static OptionalLong number(Document document, String field) {
        return find(document, field, Long.class).map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
