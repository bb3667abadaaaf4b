package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Stars;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import io.marquee.recommend.titles.FoundMovie;
import io.marquee.recommend.titles.Match;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** A movie that was found, as JSON. */
record FoundMovieView(
        MovieId movieId,
        String title,
        OptionalInt year,
        List<String> genres,
        OptionalDouble mean,
        int popularity,
        Optional<String> match,
        Optional<Double> predictedRating,
        Optional<Double> rating,
        Optional<ImdbId> imdbId,
        Optional<TmdbId> tmdbId) {
    /**
     * With what a user will probably rate each movie, where that is asked for.
     *
     * @param own what that user rated, by movie
     */
    static FoundMovieView of(FoundMovie found, Map<MovieId, Double> stars, Map<MovieId, Double> own) {
        Movie movie = found.movie();
        return new FoundMovieView(
                movie.id(),
                movie.title(),
                movie.year(),
                movie.genres(),
                Stars.rounded(found.mean()),
                found.popularity(),
                found.match().map(Match::word),
                Optional.ofNullable(stars.get(movie.id())).map(Stars::rounded),
                Optional.ofNullable(own.get(movie.id())),
                movie.imdbId(),
                movie.tmdbId());
    }
}
