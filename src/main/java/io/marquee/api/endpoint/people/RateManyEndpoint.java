package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Request;
import io.marquee.people.Word;
import java.util.List;

/** Someone rates many movies at once: all of them, or none when one is at fault. */
public final class RateManyEndpoint implements Endpoint {
    @Override
    public Method method() {
        return Method.POST;
    }

    @Override
    public String path() {
        return "/user/{userId}/ratings";
    }

    @Override
    public Answer answer(Request request) {
        Saying saying = Saying.of(request);
        List<Word> words = saying.ratings(request.body("ratings"));
        List<Word> kept = words.isEmpty() ? words : request.register().keep(words, request.key());
        return Answer.json(new View(kept.stream().map(RatingView::of).toList()));
    }

    record View(List<RatingView> ratings) {}
}
