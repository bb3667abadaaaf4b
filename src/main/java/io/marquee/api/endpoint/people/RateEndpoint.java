package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Body;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Request;
import io.marquee.people.Word;
import java.util.List;

/** Someone rates a movie, for the first time or anew. */
public final class RateEndpoint implements Endpoint {
    @Override
    public Method method() {
        return Method.PUT;
    }

    @Override
    public String path() {
        return "/user/{userId}/rating/{movieId}";
    }

    @Override
    public Answer answer(Request request) {
        Saying saying = Saying.of(request);
        Body body = request.body("rating", "at");
        Word word = saying.rating(request.movie(), body);
        List<Word> kept = request.register().keep(List.of(word), request.key());
        return Answer.json(RatingView.of(kept.get(0)));
    }
}
