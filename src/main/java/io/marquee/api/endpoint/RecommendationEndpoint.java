package io.marquee.api.endpoint;

import io.marquee.api.endpoint.lists.ListQuery;
import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Request;
import io.marquee.recommend.Recommendation;
import io.marquee.recommend.Recommender;
import io.marquee.recommend.Viewer;
import io.marquee.recommend.query.Query;
import java.util.List;

/** The movies that a user will probably like best, of those that are asked for and that the user does not know. */
public final class RecommendationEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/recommendation";
    }

    @Override
    public List<Parameter<?>> query() {
        return ListQuery.PARAMETERS;
    }

    @Override
    public Answer answer(Request request) {
        Query query = ListQuery.of(request);
        Recommender recommender = request.serving().recommender();
        Viewer viewer = request.viewer();
        Recommendation list = request.compute(() -> recommender.recommend(viewer, query));
        return Answer.json(RecommendationView.of(list));
    }
}
