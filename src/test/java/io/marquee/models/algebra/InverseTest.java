package io.marquee.models.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InverseTest {
    @Test
    void invertsByHand() {
        double[][] a = {{2, 1}, {1, 1}};
        Inverse.invert(a);
        assertThat(a).isDeepEqualTo(new double[][] {{1, -1}, {-1, 2}});
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 32, 33, 100})
    void givesTheUnitMatrixTimesTheOriginal(int n) {
        double[][] a = positiveDefinite(n);
        double[][] inverse = IntStream.range(0, n).mapToObj(i -> a[i].clone()).toArray(double[][]::new);
        Inverse.invert(inverse);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double[] column = inverse[j];
                assertThat(Vectors.dot(a[i], column, n)).isEqualTo(i == j ? 1 : 0, within(1e-9));
            }
        }
    }

    @Test
    void refusesAMatrixThatIsNotPositiveDefinite() {
        double[][] a = {{1, 2}, {2, 1}};
        assertThatThrownBy(() -> Inverse.invert(a)).hasMessageContaining("pivot 1");
    }

    /** M·Mᵀ + I for a random M. */
    private static double[][] positiveDefinite(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[][] m = new double[n][n];
        for (double[] row : m) {
            for (int j = 0; j < n; j++) {
                row[j] = random.nextDouble(-1, 1);
            }
        }
        return IntStream.range(0, n)
                .mapToObj(i -> IntStream.range(0, n)
                        .mapToDouble(j -> Vectors.dot(m[i], m[j], n) + (i == j ? 1 : 0))
                        .toArray())
                .toArray(double[][]::new);
    }
}
