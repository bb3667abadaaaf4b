package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;
import io.marquee.api.live.Serving;

/** How the version that answers came to be: its data, settings, seed, software, measured quality and models. */
public final class VersionEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/version";
    }

    @Override
    public Answer answer(Request request) {
        Serving serving = request.serving();
        return Answer.json(VersionView.of(serving.run(), serving.recommender().models()));
    }
}
