package io.marquee.evaluation.metrics;

import java.util.stream.IntStream;

/**
 * The Brier score: the mean of (p − y)² over probabilities p of likes and what came to pass, y = 1 for a like and 0 for none.
 * Lower is better, and 0.25 is had by always saying one half. A proper score: no probabilities do better than the true ones.
 *
 * <p>Brier (1950), “Verification of forecasts expressed in terms of probability”, <a
 * href="https://doi.org/10.1175/1520-0493(1950)078%3C0001:VOFEIT%3E2.0.CO;2">doi:10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2</a>;
 * half of the sum over both outcomes that is given there.
 */
public final class BrierScore implements LikeMetric {
    @Override
    public double of(double[] probabilities, boolean[] liked) {
        return IntStream.range(0, liked.length)
                .mapToDouble(i -> probabilities[i] - (liked[i] ? 1 : 0))
                .map(difference -> difference * difference)
                .average()
                .orElse(Double.NaN);
    }
}
