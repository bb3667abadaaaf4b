package io.marquee.api.endpoint;

import io.marquee.api.endpoint.lists.ListQuery;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.InsightParameters;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.query.Query;
import java.util.List;
import java.util.stream.Stream;

/** The movies that a user will probably like best, of those that are asked for and that the user does not know. */
public final class RecommendationEndpoint implements Endpoint {
    private static final int REASONS = 3;

    @Override
    public String path() {
        return "/user/{userId}/recommendation";
    }

    @Override
    public List<Parameter<?>> query() {
        return Stream.<Parameter<?>>concat(ListQuery.PARAMETERS.stream(), Stream.of(InsightParameters.EXPLAIN))
                .toList();
    }

    @Override
    public Answer answer(Request request) {
        Query query = ListQuery.of(request);
        boolean explained = request.value(InsightParameters.EXPLAIN);
        Recommender recommender = request.serving().recommender();
        Viewer viewer = request.viewer();
        RecommendationView view = request.compute(() -> {
            Recommendation list = recommender.recommend(viewer, query);
            return explained
                    ? RecommendationView.of(list, recommender.insights().reasons(viewer, list, REASONS))
                    : RecommendationView.of(list);
        });
        return Answer.json(view.withPosters(request));
    }
}
