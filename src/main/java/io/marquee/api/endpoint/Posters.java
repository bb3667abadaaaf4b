package io.marquee.api.endpoint;

import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.store.StoreException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where the posters of some movies are among TMDB's pictures, as far as the page may show these. */
public final class Posters {
    /** Nowhere. */
    public static final Posters NONE = new Posters(Map.of());

    private final Map<MovieId, String> paths;

    private Posters(Map<MovieId, String> paths) {
        this.paths = paths;
    }

    /** Those of the movies that a request is answered with; of none while the store does not answer. */
    public static Posters of(List<MovieId> movies, Request request) {
        try {
            return request.isPictured()
                    ? new Posters(request.serving().edition().posterPaths(movies))
                    : NONE;
        } catch (StoreException e) {
            return NONE;
        }
    }

    /** Lines about movies, each with the poster of its own. */
    public static <T> List<Pictured<T>> with(List<T> lines, Function<T, MovieId> movie, Request request) {
        Posters posters = of(lines.stream().map(movie).toList(), request);
        return lines.stream().map(line -> posters.with(line, movie.apply(line))).toList();
    }

    /** A line about a movie, with its poster. */
    public <T> Pictured<T> with(T line, MovieId movie) {
        return new Pictured<>(line, Optional.ofNullable(paths.get(movie)));
    }
}
