package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import java.time.Instant;
import java.util.List;

/** What every served model makes of one user and one movie. */
public final class PredictionEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/prediction/{movieId}";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.AT);
    }

    @Override
    public Answer answer(Request request) {
        int movie = request.value(Parameters.MOVIE_ID);
        Instant at = request.value(Parameters.AT);
        return request.serving()
                .recommender()
                .opinions(request.viewer(), new MovieId(movie), at)
                .map(opinions -> Answer.json(PredictionView.of(opinions)))
                .orElseThrow(() -> ProblemException.unknown(ProblemType.UNKNOWN_MOVIE, "movie", movie));
    }
}
