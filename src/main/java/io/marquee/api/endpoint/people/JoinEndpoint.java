package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Request;

/** A newcomer joins and gets an id. */
public final class JoinEndpoint implements Endpoint {
    @Override
    public Method method() {
        return Method.POST;
    }

    @Override
    public String path() {
        return "/user";
    }

    @Override
    public Answer answer(Request request) {
        request.body();
        int userId = request.register().join(request.serving().recommender().lastUser(), request.key());
        return Answer.created("/user/" + userId, new View(userId));
    }

    record View(int userId) {}
}
