package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Request;

/** Says that the process is alive, whatever else may be wrong. */
public final class HealthEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/health";
    }

    @Override
    public Answer answer(Request request) {
        return Answer.json(new View("up"));
    }

    record View(String status) {}
}
