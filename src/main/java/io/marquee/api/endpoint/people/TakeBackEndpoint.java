package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Request;
import io.marquee.people.Topic;
import java.util.List;
import java.util.Optional;

/** Someone takes back what they said of a movie; what was never said is taken back as well. */
public final class TakeBackEndpoint implements Endpoint {
    private final Topic topic;
    private final String word;

    private TakeBackEndpoint(Topic topic, String word) {
        this.topic = topic;
        this.word = word;
    }

    /** The rating of a movie. */
    public static TakeBackEndpoint rating() {
        return new TakeBackEndpoint(Topic.RATING, "rating");
    }

    /** That a movie is not to be recommended, is to be watched or was seen. */
    public static TakeBackEndpoint mark(Mark mark) {
        return new TakeBackEndpoint(mark.topic(), mark.word());
    }

    @Override
    public Method method() {
        return Method.DELETE;
    }

    @Override
    public String path() {
        return "/user/{userId}/" + word + "/{movieId}";
    }

    @Override
    public Answer answer(Request request) {
        Saying saying = Saying.of(request);
        request.register().keep(List.of(saying.takenBack(request.movie(), topic)), Optional.empty());
        return Answer.done();
    }
}
