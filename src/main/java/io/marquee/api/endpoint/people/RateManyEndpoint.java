package io.marquee.api.endpoint.people;

import io.marquee.api.http.Answer;
import io.marquee.api.http.Body;
import io.marquee.api.http.Endpoint;
import io.marquee.api.http.Method;
import io.marquee.api.http.Request;
import io.marquee.data.MovieId;
import io.marquee.people.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Someone rates many movies at once: all of them, or none when one is at fault. */
public final class RateManyEndpoint implements Endpoint {
    private static final int MOST = 1_000;

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
        List<Word> words = new ArrayList<>();
        Set<MovieId> movies = new HashSet<>();
        for (Body rating : request.body("ratings").objects("ratings", MOST, Saying.MEMBERS)) {
            Word word = saying.rating(rating);
            if (!movies.add(word.movieId())) {
                throw rating.wrong("movie " + word.movieId().value() + " comes twice");
            }
            words.add(word);
        }
        List<Word> kept = words.isEmpty() ? words : request.register().keep(words, request.key());
        return Answer.json(new View(kept.stream().map(RatingView::of).toList()));
    }

    record View(List<RatingView> ratings) {}
}
