package io.marquee.evaluation;

import io.marquee.evaluation.metrics.MeanAbsoluteError;
import io.marquee.evaluation.metrics.RootMeanSquaredError;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/**
 * How far errors in stars would be off for other users: half the width of 95 % intervals that one set of held-out ratings gives.
 * A user's errors are alike, so they count as a cluster, and users have unlike numbers of ratings, so that the mean error is a
 * ratio R = Σ sᵤ / Σ nᵤ of two sums over G users, sᵤ the sum of a user's losses and nᵤ their number. Linearised,
 *
 * <pre>
 * var R = G / (G − 1) · Σ (sᵤ − R nᵤ)² / (Σ nᵤ)²
 * </pre>
 *
 * Cochran (1977), “Sampling Techniques”, third edition, section 6.4; the same as the cluster-robust variance of Cameron and Miller
 * (2015), “A practitioner's guide to cluster-robust inference”, <a
 * href="https://doi.org/10.3368/jhr.50.2.317">doi:10.3368/jhr.50.2.317</a>, whose advice it is to take Student's t with G − 1
 * degrees of freedom. The root of R has the standard error of R over 2 √R, by the delta method.
 */
final class UserIntervals {
    private static final double CONFIDENCE = 0.95;

    private final double[] predicted;
    private final double[] actual;
    private final int[] users;

    /** {@code predicted[i]} and {@code actual[i]}, in stars, are of {@code users[i]}. */
    UserIntervals(double[] predicted, double[] actual, int[] users) {
        this.predicted = predicted;
        this.actual = actual;
        this.users = users;
    }

    /** Of RMSE and MAE, in stars; empty with fewer than two users, and without an error that could vary. */
    Map<Measure, Double> halfWidths() {
        double rmse = new RootMeanSquaredError().of(predicted, actual);
        double mae = new MeanAbsoluteError().of(predicted, actual);
        Map<Measure, Double> widths = new EnumMap<>(Measure.class);
        widths.put(Measure.RMSE, halfWidth(error -> error * error, rmse * rmse) / (2 * rmse));
        widths.put(Measure.MAE, halfWidth(Math::abs, mae));
        widths.values().removeIf(width -> !Double.isFinite(width));
        return widths;
    }

    private double halfWidth(DoubleUnaryOperator loss, double mean) {
        Map<Integer, Double> excess = new HashMap<>();
        for (int i = 0; i < users.length; i++) {
            excess.merge(users[i], loss.applyAsDouble(predicted[i] - actual[i]) - mean, Double::sum);
        }
        int degrees = excess.size() - 1;
        if (degrees < 1) {
            return Double.NaN;
        }
        double squares = excess.values().stream().mapToDouble(sum -> sum * sum).sum();
        double error = Math.sqrt((degrees + 1.0) / degrees * squares) / users.length;
        return StudentT.twoSided(degrees, CONFIDENCE) * error;
    }
}
