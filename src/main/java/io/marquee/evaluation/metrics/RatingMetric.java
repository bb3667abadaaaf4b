package io.marquee.evaluation.metrics;

/** How far predicted ratings are from the true ones. */
@FunctionalInterface
public interface RatingMetric {
    /**
     * The metric over all held-out ratings.
     *
     * @param predicted in stars
     * @param actual in stars, of the same length, at least one
     * @return NaN where the metric has no value for such ratings
     */
    double of(double[] predicted, double[] actual);
}
