package io.marquee.store.sqlite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.bundle.RunRecord;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import io.marquee.store.ClusterMovieDocument;
import io.marquee.store.FactorModel;
import io.marquee.store.Factors;
import io.marquee.store.MovieDocument;
import io.marquee.store.RatedDocument;
import io.marquee.store.Slot;
import io.marquee.store.UserDocument;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Makes documents of rows; lists and maps are JSON in their columns. */
final class Rows {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Double>> NUMBERS = new TypeReference<>() {};

    private static final TypeReference<List<Float>> FLOATS = new TypeReference<>() {};

    private Rows() {}

    static Slot slot(ResultSet row) throws SQLException {
        return new Slot(
                row.getLong("edition"),
                row.getString("version"),
                row.getString("data_hash"),
                row.getLong("ratings"),
                Slot.Role.valueOf(row.getString("role")));
    }

    static RunRecord run(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getString("version"),
                Instant.parse(row.getString("trained")),
                row.getString("dataset"),
                row.getString("data_hash"),
                row.getLong("seed"),
                parse(row.getString("plan"), TEXTS),
                parse(row.getString("versions"), TEXTS),
                parse(row.getString("metrics"), NUMBERS));
    }

    static UserDocument user(ResultSet row) throws SQLException {
        return new UserDocument(
                row.getInt("user_id"),
                row.getInt("cluster"),
                row.getDouble("mean"),
                row.getInt("count"),
                Instant.ofEpochSecond(row.getLong("first_rated_at")),
                Instant.ofEpochSecond(row.getLong("last_rated_at")));
    }

    static RatedDocument rated(ResultSet row) throws SQLException {
        return new RatedDocument(
                new MovieId(row.getInt("movie_id")),
                row.getString("title"),
                row.getDouble("stars"),
                Instant.ofEpochSecond(row.getLong("rated_at")));
    }

    static ClusterMovieDocument clusterMovie(ResultSet row) throws SQLException {
        return new ClusterMovieDocument(
                new MovieId(row.getInt("movie_id")),
                row.getString("title"),
                integer(row, "year"),
                parse(row.getString("genres"), STRINGS),
                row.getDouble("mean"),
                row.getInt("popularity"));
    }

    /** A row of movies beside its row of metadata, whose columns are null when there is none. */
    static MovieDocument movie(ResultSet row) throws SQLException {
        OptionalInt imdb = integer(row, "imdb_id");
        OptionalInt tmdb = integer(row, "tmdb_id");
        Movie movie = new Movie(
                new MovieId(row.getInt("movie_id")),
                row.getString("title"),
                integer(row, "year"),
                parse(row.getString("genres"), STRINGS),
                imdb.isPresent() ? Optional.of(new ImdbId(imdb.getAsInt())) : Optional.empty(),
                tmdb.isPresent() ? Optional.of(new TmdbId(tmdb.getAsInt())) : Optional.empty());
        double mean = row.getDouble("mean");
        return new MovieDocument(
                movie,
                row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(mean),
                row.getInt("popularity"),
                row.getString("keywords") == null ? Optional.empty() : Optional.of(metadata(row)));
    }

    private static MovieMetadata metadata(ResultSet row) throws SQLException {
        return new MovieMetadata(
                Optional.ofNullable(row.getString("overview")),
                Optional.ofNullable(row.getString("tagline")),
                Optional.ofNullable(row.getString("released")).map(LocalDate::parse),
                integer(row, "runtime"),
                number(row, "budget"),
                number(row, "revenue"),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getString("poster_path")),
                parse(row.getString("keywords"), STRINGS));
    }

    static Map.Entry<MovieId, String> posterPath(ResultSet row) throws SQLException {
        return Map.entry(new MovieId(row.getInt("movie_id")), row.getString("poster_path"));
    }

    static Word word(ResultSet row) throws SQLException {
        return new Word(
                row.getInt("user_id"),
                new MovieId(row.getInt("movie_id")),
                Topic.valueOf(row.getString("topic")),
                row.getInt("value"),
                row.getLong("said_at"),
                row.getLong("revision"));
    }

    static FactorModel factorModel(ResultSet row) throws SQLException {
        return new FactorModel(row.getString("model"), row.getInt("rank"), row.getDouble("mean"));
    }

    static Map.Entry<String, Factors> factors(ResultSet row) throws SQLException {
        return Map.entry(
                row.getString("model"), new Factors(row.getDouble("bias"), parse(row.getString("vector"), FLOATS)));
    }

    static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a list or map of plain values: " + value, e);
        }
    }

    private static <T> T parse(String json, TypeReference<T> type) throws SQLException {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("not the JSON that was written: " + json, e);
        }
    }

    private static OptionalInt integer(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static OptionalLong number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
