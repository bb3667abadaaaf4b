package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;

/** One cluster. */
public final class ClusterEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/cluster/{clusterId}";
    }

    @Override
    public Answer answer(Request request) {
        return Answer.json(ClusterView.of(KnownCluster.of(request)));
    }
}
