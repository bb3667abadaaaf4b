package io.marquee.clusters.spectral;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import smile.math.matrix.Lanczos;
import smile.math.matrix.Matrix;

/**
 * The leading eigenvalues of a graph's {@link NormalisedAdjacency} and their eigenvectors.
 *
 * @param values descending; the first is 1
 * @param vectors users × values
 */
record Spectrum(double[] values, double[][] vectors) {
    /** Asking for more than is needed keeps a slowly converging value from being passed over. */
    private static final int SPARE = 8;

    /**
     * Finds the leading eigenpairs with Smile's Lanczos iteration, in plain Java.
     *
     * @param count how many are wanted; a small graph may have fewer
     */
    static Spectrum of(NeighbourGraph graph, int count, RandomGenerator random) {
        if (graph.size() < 2) {
            return trivial(graph.size());
        }
        NormalisedAdjacency adjacency = new NormalisedAdjacency(graph, random);
        Matrix.EVD found = Lanczos.eigen(adjacency, Math.min(count + SPARE, graph.size()));
        int kept = Math.min(count, found.wr.length);
        double[] values = Arrays.stream(found.wr, 0, kept)
                .map(NormalisedAdjacency::eigenvalue)
                .toArray();
        double[][] vectors = IntStream.range(0, graph.size())
                .mapToObj(user -> row(found.Vr, user, kept))
                .toArray(double[][]::new);
        return new Spectrum(values, vectors);
    }

    private static Spectrum trivial(int users) {
        return users == 0
                ? new Spectrum(new double[0], new double[0][])
                : new Spectrum(new double[] {1}, new double[][] {{1}});
    }

    private static double[] row(Matrix matrix, int row, int length) {
        return IntStream.range(0, length).mapToDouble(i -> matrix.get(row, i)).toArray();
    }

    /**
     * Each user as a point in the space of the leading eigenvectors, scaled to length one as Ng, Jordan and Weiss do: users ×
     * dimensions.
     *
     * @param dimensions how many eigenvectors to use; all there are when there are fewer
     */
    double[][] embedding(int dimensions) {
        return Arrays.stream(vectors).map(row -> unit(row, dimensions)).toArray(double[][]::new);
    }

    private static double[] unit(double[] row, int dimensions) {
        double[] point = Arrays.copyOf(row, Math.min(dimensions, row.length));
        double length = Math.sqrt(Arrays.stream(point).map(x -> x * x).sum());
        return Arrays.stream(point).map(x -> length > 0 ? x / length : 0).toArray();
    }

    /** How far eigenvalue k (counted from 1) lies above the next: large where k groups fit; NaN where either is unknown. */
    double gap(int k) {
        return k < values.length ? values[k - 1] - values[k] : Double.NaN;
    }
}
