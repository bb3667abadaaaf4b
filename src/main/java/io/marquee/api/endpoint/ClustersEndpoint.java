package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import java.util.List;

/** All clusters, the largest first. */
public final class ClustersEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/cluster";
    }

    @Override
    public Answer answer(Request request) {
        return Answer.json(new View(request.serving().recommender().clusters().stream()
                .map(ClusterView::of)
                .toList()));
    }

    record View(List<ClusterView> clusters) {}
}
