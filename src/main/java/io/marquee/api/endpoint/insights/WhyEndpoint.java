package io.marquee.api.endpoint.insights;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.InsightParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.recommend.Order;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import java.time.Instant;
import java.util.List;

/** Why a model scores a movie for a user as it does: what was rated and what else it looks at, each with its measured effect. */
public final class WhyEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/recommendation/{movieId}/why";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(InsightParameters.REASONS, Parameters.AT, Parameters.MODEL, Parameters.RANK);
    }

    @Override
    public Answer answer(Request request) {
        int movie = request.value(Parameters.MOVIE_ID);
        int top = request.value(InsightParameters.REASONS);
        Instant at = request.value(Parameters.AT);
        Recommender recommender = request.serving().recommender();
        Order order = recommender.order(request.value(Parameters.MODEL), request.value(Parameters.RANK));
        Viewer viewer = request.viewer();
        return request.compute(() -> recommender.insights().reasons(viewer, new MovieId(movie), order, at, top))
                .map(reasons -> Answer.json(WhyView.of(reasons)))
                .orElseThrow(() -> ProblemException.unknown(ProblemType.UNKNOWN_MOVIE, "movie", movie));
    }
}
