package io.marquee.models.neighbours;

import java.util.Arrays;

/**
 * How two agree in what they say of the same things: two movies in what the same users give them, or two users in what they
 * give the same movies. Collects residuals of one against all others; reusable, for one thread.
 */
final class Agreement {
    private static final int SUMS = 4;

    /** By other: the sum of products of residuals, both sums of squares, and how many there are. */
    private final double[] sums;

    Agreement(int others) {
        sums = new double[SUMS * others];
    }

    void clear() {
        Arrays.fill(sums, 0);
    }

    void add(int other, double own, double others) {
        int at = SUMS * other;
        sums[at] += own * others;
        sums[at + 1] += own * own;
        sums[at + 2] += others * others;
        sums[at + 3]++;
    }

    /** On how many things both have residuals. */
    int shared(int other) {
        return (int) sums[SUMS * other + 3];
    }

    /**
     * The correlation of the residuals, as if {@code damping} more pairs had joined the real ones, whose correlation is
     * {@code prior}. Where there are no pairs at all, the prior.
     */
    double similarity(int other, double damping, double prior) {
        int at = SUMS * other;
        double shared = sums[at + 3];
        if (shared == 0) {
            return prior;
        }
        double norm = Math.sqrt(sums[at + 1] * sums[at + 2]);
        double correlation = norm > 0 ? sums[at] / norm : 0;
        return (shared * correlation + damping * prior) / (shared + damping);
    }
}
