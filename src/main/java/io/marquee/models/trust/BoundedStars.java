package io.marquee.models.trust;

import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;

/**
 * Scores a movie by the lower bound of its predicted stars.
 *
 * @param stars predicts them
 * @param bound lies so far below
 */
public record BoundedStars(RatingModel stars, LowerBound bound) implements Scorer {
    @Override
    public double score(int user, int movie, long second) {
        double[] predicted = {stars.score(user, movie, second)};
        return bound.lowerBounds(user, new int[] {movie}, predicted, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return bound.lowerBounds(user, movies, stars.scores(user, movies, second), second);
    }
}
