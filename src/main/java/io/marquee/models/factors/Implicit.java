package io.marquee.models.factors;

import io.marquee.models.algebra.ConjugateGradients;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * What the choice of movies alone tells about a user, whatever the ratings, or the choice of users about a movie: the mean of
 * the prior of a vector is moved by X·Y, where {@link Incidence} X says who rated what and every partner has a row in Y. Y
 * minimises
 *
 * <pre>|V − X·Y|² + |Y|² / share</pre>
 *
 * for the vectors V. It is found as Y = Xᵀ·A, where (X·Xᵀ + I / share)·A = V, so that there are only as many unknowns as there
 * are vectors.
 */
final class Implicit {
    private static final int STEPS = 15;
    private static final double TOLERANCE = 1e-3;

    private final Incidence incidence;
    private final double share;
    /** A: width × positions. */
    private final double[][] unknowns;
    /** X·Y: width × positions. */
    private final double[][] offsets;
    /** Y: width × partners. */
    private final double[][] effects;

    /**
     * Offsets of zero.
     *
     * @param share how much of a vector the choice is expected to explain, relative to what it does not; 0 for nothing
     */
    Implicit(Incidence incidence, int width, double share) {
        this.incidence = incidence;
        this.share = share;
        this.unknowns = new double[width][incidence.positions()];
        this.offsets = new double[width][incidence.positions()];
        this.effects = new double[width][incidence.partners()];
    }

    /** How far a position's prior mean is moved in one entry; not at all for the stranger, who comes after all others. */
    double offset(int position, int entry) {
        return position < offsets[entry].length ? offsets[entry][position] : 0;
    }

    /** Learns from vectors, width × positions. */
    void learn(double[][] vectors) {
        if (share > 0) {
            IntStream.range(0, vectors.length).parallel().forEach(entry -> learn(entry, vectors[entry]));
        }
    }

    private void learn(int entry, double[] values) {
        UnaryOperator<double[]> matrix = a -> {
            double[] product = incidence.spread(incidence.gather(a));
            for (int i = 0; i < product.length; i++) {
                product[i] += a[i] / share;
            }
            return product;
        };
        unknowns[entry] = ConjugateGradients.solve(matrix, values, unknowns[entry], STEPS, TOLERANCE);
        effects[entry] = incidence.gather(unknowns[entry]);
        offsets[entry] = incidence.spread(effects[entry]);
    }

    /** Y, by partner; a stranger tells nothing. */
    Factors effects() {
        Factors table = Factors.zero(incidence.partners(), effects.length);
        for (int partner = 0; partner < incidence.partners(); partner++) {
            int position = partner;
            table.set(
                    partner,
                    IntStream.range(0, effects.length)
                            .mapToDouble(entry -> effects[entry][position])
                            .toArray());
        }
        return table;
    }
}
