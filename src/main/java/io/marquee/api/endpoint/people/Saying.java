package io.marquee.api.endpoint.people;

import io.marquee.api.http.Body;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person says in one request, made into words.
 *
 * @param userId of someone who is known, or 0 for someone without an id
 * @param movies that there are
 * @param now when the request came, in seconds since 1970-01-01T00:00Z
 */
record Saying(int userId, Index movies, long now) {
    private static final int MOST = 1_000;
    private static final Set<String> MEMBERS = new TreeSet<>(List.of("movieId", "rating", "at"));

    /**
     * Of the person whose id the path has.
     *
     * @throws io.marquee.api.http.ProblemException when nobody has it
     */
    static Saying of(Request request) {
        request.viewer();
        return of(request, request.value(Parameters.USER_ID));
    }

    /** Of someone without an id, of whom nothing is kept. */
    static Saying ofNobody(Request request) {
        return of(request, 0);
    }

    private static Saying of(Request request, int userId) {
        return new Saying(
                userId,
                request.serving().recommender().movies().index(),
                Parameters.AT.fallback().get().getEpochSecond());
    }

    /** The ratings of a list, each of another movie. */
    List<Word> ratings(Body body) {
        List<Word> words = new ArrayList<>();
        Set<MovieId> rated = new HashSet<>();
        for (Body rating : body.objects("ratings", MOST, MEMBERS)) {
            Word word = rating(rating);
            if (!rated.add(word.movieId())) {
                throw rating.wrong("movie " + word.movieId().value() + " comes twice");
            }
            words.add(word);
        }
        return words;
    }

    private Word rating(Body body) {
        int movieId = body.required(Parameters.MOVIE_ID);
        if (!movies.contains(movieId)) {
            throw body.wrong("there is no movie " + movieId);
        }
        return rating(new MovieId(movieId), body);
    }

    /** A rating of a movie that there is. */
    Word rating(MovieId movie, Body body) {
        long second = body.at().map(Instant::getEpochSecond).orElse(now);
        return Word.rating(userId, movie, body.required(Parameters.RATING), second);
    }

    /** A mark that is set now. */
    Word mark(MovieId movie, Topic topic) {
        return Word.mark(userId, movie, topic, now);
    }

    /** What is taken back now. */
    Word takenBack(MovieId movie, Topic topic) {
        return Word.takenBack(userId, movie, topic, now);
    }
}
