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
import java.util.concurrent.Semaphore;

/** The movies that a user will probably like best, of those that the user's cluster knows and the user does not. */
public final class RecommendationEndpoint implements Endpoint {
    /** Scoring keeps a processor busy and takes some MB: more at once than there are processors would only take memory. */
    private final Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

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
        return Answer.json(RecommendationView.of(recommend(recommender, viewer, order, top, at)));
    }

    private Recommendation recommend(Recommender recommender, Viewer viewer, Order order, int top, Instant at) {
        processors.acquireUninterruptibly();
        try {
            return recommender.recommend(viewer, order, top, at);
        } finally {
            processors.release();
        }
    }
}
