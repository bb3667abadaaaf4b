package io.marquee.evaluation;

import io.marquee.evaluation.metrics.Reliability;
import java.util.Map;
import java.util.Optional;

/**
 * One model on one split. Measures without a value there are left out.
 *
 * @param figures the measures' values
 * @param clusterErrors RMSE in stars by cluster
 * @param reliability of the probabilities, where the model's scores are some
 */
record Outcome(Map<Measure, Double> figures, Map<String, Double> clusterErrors, Optional<Reliability> reliability) {
    /** Of a model whose scores are not probabilities. */
    Outcome(Map<Measure, Double> figures, Map<String, Double> clusterErrors) {
        this(figures, clusterErrors, Optional.empty());
    }
}
