package io.marquee.evaluation;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Ratings;
import io.marquee.evaluation.metrics.GroupedError;
import io.marquee.evaluation.metrics.MeanAbsoluteError;
import io.marquee.evaluation.metrics.RSquared;
import io.marquee.evaluation.metrics.RatingMetric;
import io.marquee.evaluation.metrics.RootMeanSquaredError;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Predicted stars beside the held-out ratings. */
final class RatingErrors {
    private static final Map<Measure, RatingMetric> METRICS = new EnumMap<>(Map.of(
            Measure.RMSE, new RootMeanSquaredError(),
            Measure.MAE, new MeanAbsoluteError(),
            Measure.R_SQUARED, new RSquared()));

    private final double[] predicted;
    private final double[] actual;
    private final int[] users;

    private RatingErrors(double[] predicted, double[] actual, int[] users) {
        this.predicted = predicted;
        this.actual = actual;
        this.users = users;
    }

    /** {@code predicted[i]} belongs to row i of the held-out ratings. */
    static RatingErrors of(double[] predicted, Ratings test) {
        double[] actual =
                IntStream.range(0, test.size()).mapToDouble(test::stars).toArray();
        int[] users = IntStream.range(0, test.size()).map(test::user).toArray();
        return new RatingErrors(predicted, actual, users);
    }

    /** The metrics that have a value for these ratings. */
    Map<Measure, Double> figures() {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        METRICS.forEach((measure, metric) -> figures.put(measure, metric.of(predicted, actual)));
        figures.values().removeIf(value -> value.isNaN());
        return figures;
    }

    /** Half the widths of the intervals that the errors have over users. */
    Map<Measure, Double> overUsers() {
        return new UserIntervals(predicted, actual, users).halfWidths();
    }

    /** RMSE by cluster, {@code 0 Horror and Thriller}; clusters without held-out ratings are left out. */
    Map<String, Double> byCluster(Clusters clusters) {
        double[] errors =
                GroupedError.of(predicted, actual, users, clusters.all().size(), clusters::of);
        Map<String, Double> byName = new LinkedHashMap<>();
        for (Cluster cluster : clusters.all()) {
            byName.put(cluster.id() + " " + cluster.name(), errors[cluster.id()]);
        }
        byName.values().removeIf(value -> value.isNaN());
        return byName;
    }
}
