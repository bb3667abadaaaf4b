package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Request;
import java.util.List;
import java.util.Optional;

/** Someone sets a mark on a movie; setting it again changes nothing. */
public final class MarkEndpoint implements Endpoint {
    private final Mark mark;

    /** For one kind of mark. */
    public MarkEndpoint(Mark mark) {
        this.mark = mark;
    }

    @Override
    public Method method() {
        return mark.setBy();
    }

    @Override
    public String path() {
        return "/user/{userId}/" + mark.word() + "/{movieId}";
    }

    @Override
    public Answer answer(Request request) {
        Saying saying = Saying.of(request);
        request.body();
        request.register().keep(List.of(saying.mark(request.movie(), mark.topic())), Optional.empty());
        return Answer.done();
    }
}
