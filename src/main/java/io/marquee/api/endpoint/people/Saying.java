package io.marquee.api.endpoint.people;

import io.marquee.api.http.Body;
import io.marquee.api.http.Parameters;
import io.marquee.api.http.Request;
import io.marquee.data.Index;
import io.marquee.data.MovieId;
import io.marquee.people.Topic;
import io.marquee.people.Word;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person says in one request, made into words.
 *
 * @param userId of someone who is known
 * @param movies that there are
 * @param now when the request came, in seconds since 1970-01-01T00:00Z
 */
record Saying(int userId, Index movies, long now) {
    /** The members of a rating in a list. */
    static final Set<String> MEMBERS = new TreeSet<>(List.of("movieId", "rating", "at"));

    /**
     * Of the person whose id the path has.
     *
     * @throws io.marquee.api.http.ProblemException when nobody has it
     */
    static Saying of(Request request) {
        request.viewer();
        return new Saying(
                request.value(Parameters.USER_ID),
                request.serving().recommender().movies().index(),
                Parameters.AT.fallback().get().getEpochSecond());
    }

    /** A rating that tells its movie itself. */
    Word rating(Body body) {
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
