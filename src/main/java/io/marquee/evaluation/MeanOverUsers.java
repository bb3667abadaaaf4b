package io.marquee.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A mean over values of several users, and how far it would be off for other users. A user's values are alike, so they count as a
 * cluster, and users have unlike numbers of values, so that the mean is a ratio R = Σ sᵤ / Σ nᵤ of two sums over G users, sᵤ the sum
 * of a user's values and nᵤ their number. Linearised,
 *
 * <pre>
 * var R = G / (G − 1) · Σ (sᵤ − R nᵤ)² / (Σ nᵤ)²
 * </pre>
 *
 * Cochran (1977), “Sampling Techniques”, third edition, section 6.4; the same as the cluster-robust variance of Cameron and Miller
 * (2015), “A practitioner's guide to cluster-robust inference”, <a
 * href="https://doi.org/10.3368/jhr.50.2.317">doi:10.3368/jhr.50.2.317</a>, whose advice it is to take Student's t with G − 1
 * degrees of freedom. With one value a user it is the usual variance of a mean.
 *
 * @param value the mean R
 * @param halfWidth half the width of its 95 % interval; NaN with fewer than two users
 */
record MeanOverUsers(double value, double halfWidth) {
    private static final double CONFIDENCE = 0.95;

    /** The mean of one value of each user, at least one. */
    static MeanOverUsers of(double[] values) {
        return of(values, IntStream.range(0, values.length).toArray());
    }

    /** The mean of values of which {@code values[i]} is of {@code users[i]}, at least one. */
    static MeanOverUsers of(double[] values, int[] users) {
        double mean = Arrays.stream(values).average().orElseThrow();
        Map<Integer, Double> excess = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            excess.merge(users[i], values[i] - mean, Double::sum);
        }
        int degrees = excess.size() - 1;
        double squares = excess.values().stream().mapToDouble(sum -> sum * sum).sum();
        double error = Math.sqrt((degrees + 1.0) / degrees * squares) / values.length;
        return new MeanOverUsers(mean, degrees < 1 ? Double.NaN : StudentT.twoSided(degrees, CONFIDENCE) * error);
    }
}
