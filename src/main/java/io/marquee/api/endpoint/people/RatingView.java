package io.marquee.api.endpoint.people;

import io.marquee.data.MovieId;
import io.marquee.people.Word;
import java.time.Instant;

/**
 * A rating as it is kept, as JSON.
 *
 * @param rating in stars
 */
record RatingView(int userId, MovieId movieId, double rating, Instant at) {
    static RatingView of(Word word) {
        return new RatingView(word.userId(), word.movieId(), word.value() / 2.0, Instant.ofEpochSecond(word.second()));
    }
}
