package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.DoublePoint;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.clustering.MultiKMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * Spectral clustering of Ng, Jordan and Weiss, written down plainly with dense matrices and another library's eigenvalues
 * and k-means: quadratic in memory, and what the sparse one has to agree with. (Smile's own dense class needs native
 * libraries that Marquee does without.)
 */
final class DenseReference {
    private DenseReference() {}

    /** As {@link #cluster}, on all pairs of users with a Gaussian kernel of width sigma, as Smile's dense class has it. */
    static int[] gaussian(double[][] profiles, int k, double sigma) {
        int users = profiles.length;
        double[][] weights = new double[users][users];
        for (int a = 0; a < users; a++) {
            for (int b = 0; b < users; b++) {
                double distance = new EuclideanDistance().compute(profiles[a], profiles[b]);
                weights[a][b] = a == b ? 0 : Math.exp(-distance * distance / (2 * sigma * sigma));
            }
        }
        return cluster(normalised(weights), k);
    }

    /** A graph's normalised adjacency with a quarter of the mean degree spread over all pairs. */
    static double[][] adjacency(NeighbourGraph graph) {
        int users = graph.size();
        double[][] weights = new double[users][users];
        for (int a = 0; a < users; a++) {
            for (int b = 0; b < users; b++) {
                weights[a][b] = NeighbourGraphTest.weight(graph, a, b);
            }
        }
        double mean = Arrays.stream(weights).flatMapToDouble(Arrays::stream).sum() / users;
        double uniform = 0.25 * (mean == 0 ? 1 : mean) / users;
        return normalised(Arrays.stream(weights)
                .map(row -> Arrays.stream(row).map(w -> w + uniform).toArray())
                .toArray(double[][]::new));
    }

    private static double[][] normalised(double[][] weights) {
        double[] degrees = Arrays.stream(weights)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[][] normalised = new double[weights.length][weights.length];
        for (int a = 0; a < weights.length; a++) {
            for (int b = 0; b < weights.length; b++) {
                normalised[a][b] = weights[a][b] / Math.sqrt(degrees[a] * degrees[b]);
            }
        }
        return normalised;
    }

    /** The group of each user from the k leading eigenvectors of a normalised adjacency. */
    static int[] cluster(double[][] adjacency, int k) {
        EigenDecomposition eigen = new EigenDecomposition(new Array2DRowRealMatrix(adjacency));
        double[] values = eigen.getRealEigenvalues();
        int[] leading = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
        List<DoublePoint> points = IntStream.range(0, adjacency.length)
                .mapToObj(user -> Arrays.stream(leading)
                        .mapToDouble(i -> eigen.getEigenvector(i).getEntry(user))
                        .toArray())
                .map(row -> new DoublePoint(unit(row)))
                .toList();
        return labels(points, k);
    }

    private static int[] labels(List<DoublePoint> points, int k) {
        KMeansPlusPlusClusterer<DoublePoint> once =
                new KMeansPlusPlusClusterer<>(k, 100, new EuclideanDistance(), new MersenneTwister(1));
        List<CentroidCluster<DoublePoint>> clusters = new MultiKMeansPlusPlusClusterer<>(once, 20).cluster(points);
        return points.stream()
                .mapToInt(point -> IntStream.range(0, clusters.size())
                        .filter(id -> clusters.get(id).getPoints().contains(point))
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }

    private static double[] unit(double[] row) {
        double length = Math.sqrt(Arrays.stream(row).map(x -> x * x).sum());
        return Arrays.stream(row).map(x -> x / length).toArray();
    }
}
