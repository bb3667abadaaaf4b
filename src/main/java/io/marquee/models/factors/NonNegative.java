package io.marquee.models.factors;

import io.marquee.models.algebra.Vectors;

/**
 * Least squares for one vector x = (p, b) whose factors p must not be negative. With partners (q, c) and ratings t, x minimises
 *
 * <pre>Σ (t − c − p·q − b)² + damping · |x − prior|²,  p ≥ 0</pre>
 *
 * by going through the entries in turn, each solved for exactly, until they stay: the coordinate descent of Hsieh and Dhillon
 * (2011), “Fast Coordinate Descent Methods with Variable Selection for Non-negative Matrix Factorization”, <a
 * href="https://doi.org/10.1145/2020408.2020577">doi:10.1145/2020408.2020577</a>.
 */
final class NonNegative {
    private static final int MOST_PASSES = 100;
    private static final double TOLERANCE = 1e-6;

    private final int rank;
    private final boolean biased;
    private final double[][] left;
    private final double[] right;
    /** (q, 1) of the rating that is being added. */
    private final double[] known;

    /** Equations without ratings; without biases, b is zero. */
    NonNegative(int width, boolean biased) {
        this.rank = width - 1;
        this.biased = biased;
        this.left = new double[width][width];
        this.right = new double[width];
        this.known = new double[width];
        known[rank] = 1;
    }

    /**
     * Adds a rating.
     *
     * @param position of the partner
     * @param t the rating less the mean, in stars
     */
    void add(Factors partners, int position, double t) {
        for (int i = 0; i < rank; i++) {
            known[i] = partners.value(position, i);
        }
        double rest = t - partners.bias(position);
        for (int i = 0; i <= rank; i++) {
            for (int j = 0; j <= i; j++) {
                left[i][j] += known[i] * known[j];
            }
            right[i] += known[i] * rest;
        }
    }

    /**
     * The vector.
     *
     * @param start a vector where the search begins, the better the sooner it ends
     */
    double[] solve(double[] prior, double damping, double[] start) {
        mirror();
        double[] x = start.clone();
        double moved = Double.POSITIVE_INFINITY;
        for (int pass = 0; pass < MOST_PASSES && moved > TOLERANCE; pass++) {
            moved = pass(x, prior, damping);
        }
        return x;
    }

    private void mirror() {
        for (int i = 0; i <= rank; i++) {
            for (int j = 0; j < i; j++) {
                left[j][i] = left[i][j];
            }
        }
    }

    private double pass(double[] x, double[] prior, double damping) {
        double moved = 0;
        for (int i = 0; i < (biased ? rank + 1 : rank); i++) {
            double others = right[i] + damping * prior[i] - Vectors.dot(left[i], x, x.length) + left[i][i] * x[i];
            double best = others / (left[i][i] + damping);
            double next = i < rank ? Math.max(0, best) : best;
            moved = Math.max(moved, Math.abs(next - x[i]));
            x[i] = next;
        }
        return moved;
    }
}
