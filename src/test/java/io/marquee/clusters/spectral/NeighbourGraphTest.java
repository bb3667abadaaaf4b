package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.progress.Progress;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighbourGraphTest {
    /** Cosines: 0–1 0.6, 1–2 0.8, 0–2 0. User 1 is the neighbour of both others, and 2 the neighbour of user 1. */
    @Test
    void joinsUsersWhenEitherIsNearToTheOther() {
        NeighbourGraph graph = graph(new double[][] {{1, 0}, {0.3, 0.4}, {0, 1}}, 1);

        assertThat(weight(graph, 0, 1)).isCloseTo(0.6, within(1e-6));
        assertThat(weight(graph, 1, 0)).isCloseTo(0.6, within(1e-6));
        assertThat(weight(graph, 1, 2)).isCloseTo(0.8, within(1e-6));
        assertThat(weight(graph, 0, 2)).isZero();
        assertThat(graph.degree(1)).isCloseTo(1.4, within(1e-6));
    }

    @Test
    void equalsAPlainComparisonOfAllPairs() {
        double[][] profiles = PlantedTastes.of(2_500, 3, 0.8, 1).profiles();
        NearestNeighbours found = NearestNeighbours.of(profiles, 5, Progress.SILENT);

        for (int user : new int[] {0, 17, 2_047, 2_048, 2_499}) {
            int[] expected = IntStream.range(0, profiles.length)
                    .filter(other -> other != user)
                    .boxed()
                    .sorted(Comparator.comparingDouble(other -> -cosine(profiles[user], profiles[other])))
                    .limit(5)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(found.of(user)).as("neighbours of user " + user).containsExactly(expected);
        }
    }

    @Test
    void isSymmetricWithoutLoops() {
        NeighbourGraph graph = graph(PlantedTastes.of(60, 3, 0.5, 2).profiles(), 4);

        for (int a = 0; a < graph.size(); a++) {
            assertThat(weight(graph, a, a)).isZero();
            for (int b = 0; b < a; b++) {
                assertThat(weight(graph, a, b)).isEqualTo(weight(graph, b, a));
            }
        }
    }

    @Test
    void takesTheFirstOfManyIdenticalUsers() {
        double[][] same =
                IntStream.range(0, 6).mapToObj(user -> new double[] {1, 1}).toArray(double[][]::new);

        assertThat(NearestNeighbours.of(same, 2, Progress.SILENT).of(3)).containsExactly(0, 1);
    }

    private static NeighbourGraph graph(double[][] profiles, int neighbours) {
        return NeighbourGraph.of(profiles, neighbours, Progress.SILENT);
    }

    static double weight(NeighbourGraph graph, int from, int to) {
        double[] unit = new double[graph.size()];
        unit[to] = 1;
        return graph.product(from, unit);
    }

    private static double cosine(double[] a, double[] b) {
        return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
    }

    private static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
