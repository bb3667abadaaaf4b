package io.marquee.models.trust;

/**
 * What the expected rating will hardly fall below: predicted stars − strength · standard error. It may lie below the scale.
 *
 * @param uncertainty how sure predictions are
 * @param strength how many standard errors the bound lies below a prediction
 */
public record LowerBound(StarUncertainty uncertainty, double strength) {
    /**
     * The bounds of many movies for one user at one moment.
     *
     * @param stars the predicted rating of each movie
     * @return a bound for each movie, in stars, at most its predicted rating
     */
    public double[] lowerBounds(int user, int[] movies, double[] stars, long second) {
        double[] errors = uncertainty.standardErrors(user, movies, second);
        double[] bounds = new double[movies.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = stars[i] - strength * errors[i];
        }
        return bounds;
    }
}
