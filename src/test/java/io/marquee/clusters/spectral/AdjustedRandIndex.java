package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far two partitions of the same things agree, beyond chance: 1 when they are the same up to the labels, about 0 for
 * unrelated ones (Hubert and Arabie, Comparing partitions, Journal of Classification 2, 1985).
 */
final class AdjustedRandIndex {
    private AdjustedRandIndex() {}

    static double of(int[] a, int[] b) {
        int labels = 1 + Arrays.stream(b).max().orElse(0);
        double both = pairs(a.length, i -> a[i] * labels + b[i]);
        double inA = pairs(a.length, i -> a[i]);
        double inB = pairs(a.length, i -> b[i]);
        double expected = inA * inB / (a.length * (a.length - 1) / 2.0);
        double most = (inA + inB) / 2;
        return most == expected ? 1 : (both - expected) / (most - expected);
    }

    /** The number of pairs that share a key. */
    private static double pairs(int count, IntUnaryOperator key) {
        return IntStream.range(0, count)
                .boxed()
                .collect(Collectors.groupingBy(key::applyAsInt, Collectors.counting()))
                .values()
                .stream()
                .mapToDouble(size -> size * (size - 1) / 2.0)
                .sum();
    }
}
