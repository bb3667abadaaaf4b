package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How well points lie in their groups: the mean over all points of (b − a) / max(a, b), where a is a point's mean Euclidean
 * distance to its own group and b that to the nearest other one; from −1 to 1, higher is better, 0 for a point alone in its
 * group (Rousseeuw, Silhouettes, Journal of Computational and Applied Mathematics 20, 1987).
 */
final class Silhouette {
    private final double[][] points;
    private final int[] group;
    private final int[] sizes;

    private Silhouette(double[][] points, int[] group) {
        this.points = points;
        this.group = group;
        this.sizes = new int[Arrays.stream(group).max().orElse(0) + 1];
        Arrays.stream(group).forEach(g -> sizes[g]++);
    }

    /**
     * The mean silhouette, in O(points² × dimensions).
     *
     * @param points points × dimensions
     * @param group of each point, from 0
     * @return 0 when there are fewer than two groups
     */
    static double mean(double[][] points, int[] group) {
        Silhouette silhouette = new Silhouette(points, group);
        if (Arrays.stream(silhouette.sizes).filter(size -> size > 0).count() < 2) {
            return 0;
        }
        double[] each = IntStream.range(0, points.length)
                .parallel()
                .mapToDouble(silhouette::of)
                .toArray();
        return Arrays.stream(each).average().orElse(0);
    }

    private double of(int point) {
        int own = group[point];
        if (sizes[own] == 1) {
            return 0;
        }
        double[] sums = new double[sizes.length];
        for (int other = 0; other < points.length; other++) {
            sums[group[other]] += distance(points[point], points[other]);
        }
        double within = sums[own] / (sizes[own] - 1);
        double nearest = IntStream.range(0, sizes.length)
                .filter(g -> g != own && sizes[g] > 0)
                .mapToDouble(g -> sums[g] / sizes[g])
                .min()
                .orElseThrow();
        double larger = Math.max(within, nearest);
        return larger == 0 ? 0 : (nearest - within) / larger;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = a[i] - b[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }
}
