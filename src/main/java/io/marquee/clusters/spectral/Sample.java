package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** A few of many, each as likely as the other, without replacement. */
final class Sample {
    private Sample() {}

    /** At most {@code most} of the values, in their order. */
    static int[] of(int[] values, int most, RandomGenerator random) {
        int[] sampled = new int[Math.min(most, values.length)];
        int taken = 0;
        for (int i = 0; i < values.length && taken < sampled.length; i++) {
            // Knuth's selection sampling: take with probability (still wanted) / (still to come)
            if (random.nextInt(values.length - i) < sampled.length - taken) {
                sampled[taken++] = values[i];
            }
        }
        return sampled;
    }

    /** At most {@code most} of the numbers 0 … {@code count} − 1, ascending. */
    static int[] of(int count, int most, RandomGenerator random) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        return of(all, most, random);
    }
}
