package io.marquee.evaluation.metrics;

/** How well scores tell what is liked from what is not. */
@FunctionalInterface
public interface LikeMetric {
    /**
     * The metric over all held-out ratings.
     *
     * @param scores of each rating's user and movie: probabilities of a like, or, where only their order counts, anything
     * @param liked whether it was one, of the same length, at least one
     * @return NaN where the metric has no value for such ratings
     */
    double of(double[] scores, boolean[] liked);
}
