package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;

/** All that is known of a movie. */
public final class MovieEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/movie/{movieId}/metadata";
    }

    @Override
    public Answer answer(Request request) {
        int id = request.value(Parameters.MOVIE_ID);
        return request.serving()
                .edition()
                .movie(new MovieId(id))
                .map(movie -> Answer.json(MovieView.of(movie)))
                .orElseThrow(() -> ProblemException.unknown(ProblemType.UNKNOWN_MOVIE, "movie", id));
    }
}
