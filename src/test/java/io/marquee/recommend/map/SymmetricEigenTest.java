package io.marquee.recommend.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SymmetricEigenTest {
    private static final Offset<Double> TINY = within(1e-12);

    @Test
    void takesApartAMatrixDoneByHand() {
        SymmetricEigen eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});
        assertThat(eigen.values()).containsExactly(new double[] {3, 1}, TINY);
        assertThat(Math.abs(eigen.vectors()[0][0])).isCloseTo(Math.sqrt(0.5), TINY);
        assertThat(eigen.vectors()[0][1]).isCloseTo(eigen.vectors()[0][0], TINY);
        assertThat(eigen.vectors()[1][1]).isCloseTo(-eigen.vectors()[1][0], TINY);
    }

    /** The eigenvalues of the path graph's matrix are 2 − 2·cos(iπ / (n + 1)). */
    @Test
    void findsTheSpectrumOfAChain() {
        int n = 20;
        double[][] chain = new double[n][n];
        for (int i = 0; i < n; i++) {
            chain[i][i] = 2;
            chain[i][Math.min(n - 1, i + 1)] -= i + 1 < n ? 1 : 0;
            chain[Math.min(n - 1, i + 1)][i] -= i + 1 < n ? 1 : 0;
        }
        double[] expected = IntStream.iterate(n, i -> i - 1)
                .limit(n)
                .mapToDouble(i -> 2 - 2 * Math.cos(i * Math.PI / (n + 1)))
                .toArray();
        assertThat(SymmetricEigen.of(chain).values()).containsExactly(expected, TINY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 20, 64})
    void valuesAndVectorsMakeUpTheMatrixAgain(int n) {
        double[][] matrix = random(n, new SplittableRandom(n));
        SymmetricEigen eigen = SymmetricEigen.of(matrix);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                double dot = 0;
                for (int k = 0; k < n; k++) {
                    sum += eigen.values()[k] * eigen.vectors()[k][i] * eigen.vectors()[k][j];
                    dot += eigen.vectors()[i][k] * eigen.vectors()[j][k];
                }
                assertThat(sum).isCloseTo(matrix[i][j], within(1e-10));
                assertThat(dot).isCloseTo(i == j ? 1 : 0, TINY);
            }
        }
    }

    @Test
    void takesMatricesWithoutAnyOrOfLowRank() {
        assertThat(SymmetricEigen.of(new double[3][3]).values()).containsExactly(0, 0, 0);
        double[][] ones = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};
        assertThat(SymmetricEigen.of(ones).values()).containsExactly(new double[] {3, 0, 0}, TINY);
        assertThat(ones[0]).containsExactly(1, 1, 1);
    }

    private static double[][] random(int n, SplittableRandom random) {
        double[][] matrix = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = random.nextDouble(-1, 1);
                matrix[j][i] = matrix[i][j];
            }
        }
        return matrix;
    }
}
