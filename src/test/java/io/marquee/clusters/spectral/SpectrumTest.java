package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumTest {
    private static final int COUNT = 13;
    private static final double TOLERANCE = 1e-5;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 13, 14, 20, 30, 60, 150})
    void equalsADenseDecomposition(int users) {
        for (double noise : new double[] {0.9, 0.3, 0.02}) {
            check(graph(PlantedTastes.of(users, 4, noise, users).profiles()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6, 10, 20, 40, 100})
    void findsEveryCopyOfAnEigenvalueWhenUsersAreAlike(int users) {
        check(graph(repeated(users, new double[] {1, 2, 3})));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 12, 40, 100})
    void findsEveryPieceOfADisconnectedGraph(int users) {
        check(graph(repeated(users, new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1})));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isTheSameForTheSameSeed(long seed) {
        NeighbourGraph graph = graph(PlantedTastes.of(120, 4, 0.5, 9).profiles());

        Spectrum first = Spectrum.of(graph, COUNT, new Random(seed));
        Spectrum second = Spectrum.of(graph, COUNT, new Random(seed));

        assertThat(second.values()).containsExactly(first.values());
        assertThat(Arrays.deepEquals(second.vectors(), first.vectors())).isTrue();
    }

    /** Eigenvalues about zero and below belong to no group; which of their many copies are found does not matter. */
    private static void check(NeighbourGraph graph) {
        Spectrum spectrum = Spectrum.of(graph, COUNT, new Random(5));
        double[] expected = leading(DenseReference.adjacency(graph));

        assertThat(spectrum.values()).hasSameSizeAs(expected);
        assertThat(aboveZero(spectrum.values())).containsExactly(aboveZero(expected), within(TOLERANCE));
        for (int i = 0; i < expected.length; i++) {
            assertThat(residual(graph, spectrum, i))
                    .as("residual of vector " + i)
                    .isLessThan(TOLERANCE);
            for (int j = 0; j <= i; j++) {
                assertThat(product(spectrum, i, j)).isCloseTo(i == j ? 1 : 0, within(TOLERANCE));
            }
        }
    }

    private static double[] aboveZero(double[] values) {
        return Arrays.stream(values).filter(value -> value > 0.05).toArray();
    }

    private static double product(Spectrum spectrum, int i, int j) {
        return Arrays.stream(spectrum.vectors())
                .mapToDouble(row -> row[i] * row[j])
                .sum();
    }

    private static double[] leading(double[][] matrix) {
        double[] values = new EigenDecomposition(new Array2DRowRealMatrix(matrix)).getRealEigenvalues();
        return Arrays.stream(values)
                .map(value -> -value)
                .sorted()
                .map(value -> -value)
                .limit(COUNT)
                .toArray();
    }

    private static double residual(NeighbourGraph graph, Spectrum spectrum, int i) {
        double[] vector =
                Arrays.stream(spectrum.vectors()).mapToDouble(row -> row[i]).toArray();
        double[] product = new double[vector.length];
        new NormalisedAdjacency(graph, new Random(1)).multiply(vector, product);
        return IntStream.range(0, vector.length)
                .mapToDouble(user -> Math.abs(product[user] - spectrum.values()[i] * vector[user]))
                .max()
                .orElseThrow();
    }

    private static NeighbourGraph graph(double[][] profiles) {
        return NeighbourGraph.of(profiles, Math.min(8, profiles.length - 1), Progress.SILENT);
    }

    private static double[][] repeated(int users, double[]... kinds) {
        return IntStream.range(0, users)
                .mapToObj(user -> kinds[user % kinds.length])
                .toArray(double[][]::new);
    }
}
