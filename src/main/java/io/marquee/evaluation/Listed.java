package io.marquee.evaluation;

import io.marquee.evaluation.metrics.ListMetric;
import io.marquee.evaluation.metrics.RankedList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good the lists of some users are.
 *
 * @param figures the measures' means over the users; what is measured of all lists together may be added
 * @param overUsers half the widths of the 95 % intervals of these means, see {@link MeanOverUsers}
 */
record Listed(Map<Measure, Double> figures, Map<Measure, Double> overUsers) {
    /** What there is to say where nobody gets a list. */
    static Listed nothing() {
        return new Listed(new EnumMap<>(Measure.class), new EnumMap<>(Measure.class));
    }

    /** Measures lists, one for each user and at least one. */
    static Listed of(List<RankedList> lists, Map<Measure, ListMetric> metrics) {
        Listed listed = nothing();
        metrics.forEach((measure, metric) -> {
            double[] values = lists.stream().mapToDouble(metric::of).toArray();
            MeanOverUsers mean = MeanOverUsers.of(values);
            listed.figures.put(measure, mean.value());
            if (Double.isFinite(mean.halfWidth())) {
                listed.overUsers.put(measure, mean.halfWidth());
            }
        });
        return listed;
    }
}
