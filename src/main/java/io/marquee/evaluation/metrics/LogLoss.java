package io.marquee.evaluation.metrics;

import java.util.stream.IntStream;

/**
 * Log loss, −Σ ln p / n over the probabilities p that were given to what came to pass; in nats, lower is better. A proper
 * score: no probabilities do better than the true ones. Probabilities are kept {@value #LEAST} away from 0 and 1, lest one
 * confident fault be infinite.
 *
 * <p>Good (1952), “Rational decisions”, <a
 * href="https://doi.org/10.1111/j.2517-6161.1952.tb00104.x">doi:10.1111/j.2517-6161.1952.tb00104.x</a>.
 */
public final class LogLoss implements LikeMetric {
    private static final double LEAST = 1e-15;

    @Override
    public double of(double[] probabilities, boolean[] liked) {
        return IntStream.range(0, liked.length)
                .mapToDouble(i -> liked[i] ? probabilities[i] : 1 - probabilities[i])
                .map(probability -> -Math.log(Math.max(LEAST, Math.min(1 - LEAST, probability))))
                .average()
                .orElse(Double.NaN);
    }
}
