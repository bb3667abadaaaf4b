package io.marquee.api.endpoint;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Parameter;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.store.Edition;
import io.marquee.store.PageRequest;
import io.marquee.store.RatedDocument;
import java.util.List;
import java.util.function.Function;

/** What a user rated, newest first. */
public final class RatedEndpoint implements Endpoint {
    @Override
    public String path() {
        return "/user/{userId}/rated";
    }

    @Override
    public List<Parameter<?>> query() {
        return List.of(Parameters.PAGE, Parameters.SIZE);
    }

    @Override
    public Answer answer(Request request) {
        int user = request.value(Parameters.USER_ID);
        PageRequest page = request.page();
        Edition edition = request.serving().edition();
        if (edition.user(user).isEmpty()) {
            throw ProblemException.unknown(ProblemType.UNKNOWN_USER, "user", user);
        }
        return Answer.json(PageView.<RatedDocument, RatedDocument>of(edition.rated(user, page), Function.identity()));
    }
}
