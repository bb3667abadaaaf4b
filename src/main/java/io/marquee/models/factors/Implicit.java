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
    private static final int COLUMNS = Incidence.COLUMNS;
    private static final int STEPS = 15;
    private static final double TOLERANCE = 1e-3;

    private final Incidence incidence;
    private final int width;
    private final double share;
    /** A, by group of {@link Incidence#COLUMNS} entries: positions × entries. */
    private final double[][] unknowns;
    /** X·Y, likewise. */
    private final double[][] offsets;
    /** Y, likewise: partners × entries. */
    private final double[][] effects;

    /**
     * Offsets of zero.
     *
     * @param share how much of a vector the choice is expected to explain, relative to what it does not; 0 for nothing
     */
    Implicit(Incidence incidence, int width, double share) {
        int groups = (width + COLUMNS - 1) / COLUMNS;
        this.incidence = incidence;
        this.width = width;
        this.share = share;
        this.unknowns = new double[groups][COLUMNS * incidence.positions()];
        this.offsets = new double[groups][COLUMNS * incidence.positions()];
        this.effects = new double[groups][COLUMNS * incidence.partners()];
    }

    /** How far a position's prior mean is moved in one entry; not at all for the stranger, who comes after all others. */
    double offset(int position, int entry) {
        return position < incidence.positions() ? value(offsets, position, entry) : 0;
    }

    private static double value(double[][] groups, int row, int entry) {
        return groups[entry / COLUMNS][COLUMNS * row + entry % COLUMNS];
    }

    /** Learns from vectors, width × positions. */
    void learn(double[][] vectors) {
        if (share > 0) {
            IntStream.range(0, unknowns.length).parallel().forEach(group -> learn(group, columns(group, vectors)));
        }
    }

    /** A group's entries of all vectors, with zeros in the place of entries that vectors do not have. */
    private double[] columns(int group, double[][] vectors) {
        double[] columns = new double[COLUMNS * incidence.positions()];
        for (int column = 0; column < Math.min(COLUMNS, width - group * COLUMNS); column++) {
            double[] values = vectors[group * COLUMNS + column];
            for (int position = 0; position < values.length; position++) {
                columns[COLUMNS * position + column] = values[position];
            }
        }
        return columns;
    }

    private void learn(int group, double[] columns) {
        UnaryOperator<double[]> matrix = a -> {
            double[] product = incidence.spread(incidence.gather(a));
            for (int i = 0; i < product.length; i++) {
                product[i] += a[i] / share;
            }
            return product;
        };
        unknowns[group] = ConjugateGradients.solve(matrix, columns, unknowns[group], COLUMNS, STEPS, TOLERANCE);
        effects[group] = incidence.gather(unknowns[group]);
        offsets[group] = incidence.spread(effects[group]);
    }

    /** Y, by partner; a stranger tells nothing. */
    Factors effects() {
        Factors table = Factors.zero(incidence.partners(), width);
        for (int partner = 0; partner < incidence.partners(); partner++) {
            int row = partner;
            table.set(
                    partner,
                    IntStream.range(0, width)
                            .mapToDouble(entry -> value(effects, row, entry))
                            .toArray());
        }
        return table;
    }
}
