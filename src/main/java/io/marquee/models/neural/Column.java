package io.marquee.models.neural;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * A feature as the network sees it: kept within the range that training has seen, moved to a mean of 0 and stretched to a
 * standard deviation of 1. Of counts and times the logarithm is taken first, ln(1 + x). What is either 0 or 1 stays as it is.
 *
 * @param low the least value in training
 * @param high the greatest value in training
 * @param mean what is taken off
 * @param spread what is divided by
 */
record Column(Feature feature, double low, double high, double mean, double spread) {
    private static final Set<String> LOGARITHMIC =
            Set.of("user_count", "user_days", "movie_popularity", "user_genre_count");
    private static final double ALL_THE_SAME = 1e-6;

    /**
     * A column for a feature.
     *
     * @param values of the feature in training, at least one
     */
    static Column of(Feature feature, double... values) {
        double[] seen =
                DoubleStream.of(values).map(value -> scaled(feature, value)).toArray();
        if (DoubleStream.of(seen).allMatch(value -> value == 0 || value == 1)) {
            return new Column(feature, 0, 1, 0, 1);
        }
        double mean = DoubleStream.of(seen).average().orElseThrow();
        double variance = DoubleStream.of(seen)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        double low = DoubleStream.of(seen).min().orElseThrow();
        double high = DoubleStream.of(seen).max().orElseThrow();
        double spread = Math.sqrt(variance);
        return new Column(feature, low, high, mean, spread < ALL_THE_SAME ? 1 : spread);
    }

    float value(Evidence evidence) {
        double value = scaled(feature, feature.value(evidence));
        return (float) ((Math.min(high, Math.max(low, value)) - mean) / spread);
    }

    private static double scaled(Feature feature, double value) {
        return LOGARITHMIC.contains(feature.name()) ? Math.log1p(value) : value;
    }
}
