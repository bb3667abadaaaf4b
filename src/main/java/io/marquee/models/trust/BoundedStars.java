package io.marquee.models.trust;

import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;

/**
 * Scores a movie by the lower bound of its predicted stars, which may lie below the scale.
 *
 * @param stars predicts them
 * @param uncertainty how sure the predictions are
 * @param strength how many standard errors the bound lies below the prediction
 */
public record BoundedStars(RatingModel stars, StarUncertainty uncertainty, double strength) implements Scorer {
    @Override
    public double score(int user, int movie, long second) {
        return bounds(user, new int[] {movie}, new double[] {stars.score(user, movie, second)}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return bounds(user, movies, stars.scores(user, movies, second), second);
    }

    /**
     * The lower bounds of stars that are already known.
     *
     * @param predicted for each movie, as {@link #stars} has it
     */
    public double[] bounds(int user, int[] movies, double[] predicted, long second) {
        double[] errors = uncertainty.standardErrors(user, movies, second);
        double[] bounds = new double[movies.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = predicted[i] - strength * errors[i];
        }
        return bounds;
    }
}
