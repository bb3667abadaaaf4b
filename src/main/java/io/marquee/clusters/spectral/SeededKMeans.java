package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.IntStream;
import smile.clustering.BBDTree;
import smile.clustering.KMeans;
import smile.math.MathEx;

/** Smile's k-means with k-means++ starts, the best of several, the same for the same seed on any thread. */
final class SeededKMeans {
    private static final int RESTARTS = 10;
    private static final int MOST_ITERATIONS = 100;
    private static final double TOLERANCE = 1e-7;

    private SeededKMeans() {}

    /**
     * The group of each point, 0 … k − 1; fewer groups when there are fewer than k different points.
     *
     * @param points any number × dimensions
     * @return labels in the order in which they first occur, none of them left out
     */
    static int[] fit(double[][] points, int k, long seed) {
        int groups = Math.min(k, different(points));
        if (groups < 2) {
            return new int[points.length];
        }
        // Smile draws from a generator of its own in each thread; all draws of k-means happen in the calling one.
        MathEx.setSeed(seed);
        BBDTree tree = new BBDTree(points);
        KMeans best = run(tree, points, groups);
        for (int restart = 1; restart < RESTARTS; restart++) {
            KMeans next = run(tree, points, groups);
            best = next.distortion < best.distortion ? next : best;
        }
        return compact(best.y);
    }

    private static int[] compact(int[] labels) {
        int[] names = Arrays.stream(labels).distinct().toArray();
        int[] places = new int[Arrays.stream(names).max().orElse(0) + 1];
        IntStream.range(0, names.length).forEach(place -> places[names[place]] = place);
        return Arrays.stream(labels).map(label -> places[label]).toArray();
    }

    /** How many rows differ from all others. */
    static int different(double[][] rows) {
        TreeSet<double[]> different = new TreeSet<>(Arrays::compare);
        different.addAll(Arrays.asList(rows));
        return different.size();
    }

    private static KMeans run(BBDTree tree, double[][] points, int groups) {
        return KMeans.fit(tree, points, groups, MOST_ITERATIONS, TOLERANCE * points.length);
    }
}
