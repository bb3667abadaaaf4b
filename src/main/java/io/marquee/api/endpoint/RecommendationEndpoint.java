package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.recommend.Order;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import java.time.Instant;
import java.util.List;

/** The movies that a user will probably like best, of those that the user's cluster knows and the user does not. */
public final class RecommendationEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/recommendation";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.TOP, Parameters.AT, Parameters.MODEL, Parameters.RANK);
    }

    @Override
    public Answer answer(Request request) {
        int top = request.value(Parameters.TOP);
        Instant at = request.value(Parameters.AT);
        Recommender recommender = request.serving().recommender();
        Order order = recommender.order(request.value(Parameters.MODEL), request.value(Parameters.RANK));
        Viewer viewer = request.viewer();
        Recommendation list = request.compute(() -> recommender.recommend(viewer, order, top, at));
        return Answer.json(RecommendationView.of(list));
    }
}
