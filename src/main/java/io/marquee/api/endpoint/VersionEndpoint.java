package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;

/** How the version that answers came to be: its data, settings, seed, software and measured quality. */
public final class VersionEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/version";
    }

    @Override
    public Answer answer(Request request) {
        return Answer.json(request.serving().run());
    }
}
