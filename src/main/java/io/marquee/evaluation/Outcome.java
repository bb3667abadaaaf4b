package io.marquee.evaluation;

import java.util.Map;

/**
 * One model on one split. Measures without a value there are left out.
 *
 * @param figures the measures' values
 * @param clusterErrors RMSE in stars by cluster
 */
record Outcome(Map<Measure, Double> figures, Map<String, Double> clusterErrors) {}
