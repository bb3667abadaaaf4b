package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SilhouetteTest {
    private static final double[][] LINE = {{0}, {1}, {10}, {11}};

    /** Outer points: a = 1, b = 10.5. Inner points: a = 1, b = 9.5. */
    @Test
    void agreesWithAHandExample() {
        assertThat(Silhouette.mean(LINE, new int[] {0, 0, 1, 1}))
                .isCloseTo((9.5 / 10.5 + 8.5 / 9.5) / 2, within(1e-12));
    }

    @Test
    void isNegativeForPointsInTheWrongGroup() {
        assertThat(Silhouette.mean(LINE, new int[] {0, 1, 1, 0})).isNegative();
    }

    @Test
    void aPointAloneInItsGroupCountsZero() {
        assertThat(Silhouette.mean(new double[][] {{0}, {5}, {6}}, new int[] {0, 1, 1}))
                .isCloseTo((0 + 4.0 / 5 + 5.0 / 6) / 3, within(1e-12));
    }

    @Test
    void isZeroWithoutASecondGroup() {
        assertThat(Silhouette.mean(LINE, new int[] {1, 1, 1, 1})).isZero();
        assertThat(Silhouette.mean(new double[0][], new int[0])).isZero();
    }

    @Test
    void isZeroWhenAllPointsAreTheSame() {
        assertThat(Silhouette.mean(new double[][] {{3}, {3}, {3}, {3}}, new int[] {0, 0, 1, 1}))
                .isZero();
    }

    @Test
    void doesNotDependOnScale() {
        double[][] points = new Random(1)
                .doubles(200)
                .mapToObj(x -> new double[] {x, x * x})
                .toArray(double[][]::new);
        double[][] larger = Arrays.stream(points)
                .map(point -> new double[] {7 * point[0], 7 * point[1]})
                .toArray(double[][]::new);
        int[] group = new Random(2).ints(200, 0, 3).toArray();

        assertThat(Silhouette.mean(larger, group)).isCloseTo(Silhouette.mean(points, group), within(1e-12));
    }
}
