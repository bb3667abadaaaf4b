package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Pictured;
import io.marquee.api.endpoint.Posters;
import io.marquee.api.endpoint.Score;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.recommend.Insights;
import io.marquee.recommend.tastes.SimilarMovie;
import io.marquee.recommend.tastes.SimilarMovies;
import java.util.List;
import java.util.OptionalInt;

/** The movies that are most like a movie. */
public final class SimilarMoviesEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/movie/{movieId}/similar";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.TOP);
    }

    @Override
    public Answer answer(Request request) {
        int movie = request.value(Parameters.MOVIE_ID);
        int top = request.value(Parameters.TOP);
        Insights insights = request.serving().recommender().insights();
        return request.compute(() -> insights.similarMovies(new MovieId(movie), top))
                .map(similar -> Answer.json(View.of(movie, similar, request)))
                .orElseThrow(() -> ProblemException.unknown(ProblemType.UNKNOWN_MOVIE, "movie", movie));
    }

    record View(int movieId, String method, List<Pictured<Line>> movies) {
        static View of(int movie, SimilarMovies similar, Request request) {
            return new View(
                    movie,
                    similar.method(),
                    Posters.with(similar.movies().stream().map(Line::of).toList(), Line::movieId, request));
        }
    }

    record Line(MovieId movieId, String title, OptionalInt year, List<String> genres, double similarity, int overlap) {
        static Line of(SimilarMovie similar) {
            return new Line(
                    similar.movie().id(),
                    similar.movie().title(),
                    similar.movie().year(),
                    similar.movie().genres(),
                    Score.rounded(similar.similarity()),
                    similar.overlap());
        }
    }
}
