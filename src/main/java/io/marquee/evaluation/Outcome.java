package io.marquee.evaluation;

import io.marquee.evaluation.metrics.Reliability;
import java.util.Map;
import java.util.Optional;

/**
 * One model on one split. Measures without a value there are left out.
 *
 * @param figures the measures' values
 * @param clusterErrors RMSE in stars by cluster
 * @param overUsers half the widths of the intervals that figures have over users, see {@link UserIntervals}
 * @param reliability of the probabilities, where the model's scores are some
 */
record Outcome(
        Map<Measure, Double> figures,
        Map<String, Double> clusterErrors,
        Map<Measure, Double> overUsers,
        Optional<Reliability> reliability) {
    /** Of a model whose scores are neither stars with intervals nor probabilities. */
    Outcome(Map<Measure, Double> figures, Map<String, Double> clusterErrors) {
        this(figures, clusterErrors, Map.of(), Optional.empty());
    }
}
