package io.marquee.data.generate;

import java.util.random.RandomGenerator;

/**
 * Draws from a discrete distribution in constant time: the alias method of A. J. Walker (1977), with the linear-time tables
 * of M. D. Vose, "A linear algorithm for generating random numbers with a given distribution" (1991).
 */
final class AliasTable {
    private final float[] threshold;
    private final int[] alias;

    private AliasTable(float[] threshold, int[] alias) {
        this.threshold = threshold;
        this.alias = alias;
    }

    /** A table over positions 0 … n − 1 with the given positive weights. */
    static AliasTable of(double[] weights) {
        double[] share = shares(weights);
        int[] worklist = new int[share.length];
        int small = 0;
        int large = share.length;
        for (int i = 0; i < share.length; i++) {
            worklist[share[i] < 1 ? small++ : --large] = i;
        }
        float[] threshold = new float[share.length];
        int[] alias = new int[share.length];
        while (small > 0 && large < share.length) {
            int less = worklist[--small];
            int more = worklist[large];
            threshold[less] = (float) share[less];
            alias[less] = more;
            share[more] -= 1 - share[less];
            if (share[more] < 1) {
                worklist[small++] = more;
                large++;
            }
        }
        fillUp(threshold, alias, worklist, small, large);
        return new AliasTable(threshold, alias);
    }

    /** The weights scaled to a mean of one. */
    private static double[] shares(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double[] shares = new double[weights.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights[i] * weights.length / total;
        }
        return shares;
    }

    /** What rounding left over stands for itself. */
    private static void fillUp(float[] threshold, int[] alias, int[] worklist, int small, int large) {
        for (int place = 0; place < worklist.length; place++) {
            if (place < small || place >= large) {
                threshold[worklist[place]] = 1;
                alias[worklist[place]] = worklist[place];
            }
        }
    }

    int draw(RandomGenerator random) {
        int place = random.nextInt(threshold.length);
        return random.nextFloat() < threshold[place] ? place : alias[place];
    }
}
