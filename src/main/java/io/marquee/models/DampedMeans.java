package io.marquee.models;

import io.marquee.data.Ratings;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Means of a value of ratings by user or by movie, drawn towards zero where ratings are few: Σ value / (n + damping). A
 * damping of d acts like d more ratings with the value zero; a key without ratings gets zero.
 */
final class DampedMeans {
    private final int rows;
    private final IntUnaryOperator key;
    private final int[] counts;
    private final double damping;

    /** Means by any key, from 0 to {@code keys} − 1. */
    DampedMeans(int rows, int keys, IntUnaryOperator key, double damping) {
        this.rows = rows;
        this.key = key;
        this.counts = new int[keys];
        this.damping = damping;
        IntStream.range(0, rows).forEach(row -> counts[key.applyAsInt(row)]++);
    }

    /** Means by movie position. */
    static DampedMeans byMovie(Ratings ratings, double damping) {
        return new DampedMeans(ratings.size(), ratings.movies().size(), ratings::movie, damping);
    }

    /** The damped mean of each key. */
    double[] of(IntToDoubleFunction valueOfRow) {
        double[] means = new double[counts.length];
        for (int row = 0; row < rows; row++) {
            means[key.applyAsInt(row)] += valueOfRow.applyAsDouble(row);
        }
        for (int k = 0; k < means.length; k++) {
            means[k] = counts[k] == 0 ? 0 : means[k] / (counts[k] + damping);
        }
        return means;
    }
}
