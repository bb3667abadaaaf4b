package io.marquee.models.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CholeskyTest {
    @Test
    void solvesByHand() {
        double[] b = {6, 7};
        Cholesky.solve(new double[][] {{4, 99}, {2, 3}}, b);
        assertThat(b).containsExactly(new double[] {0.5, 2}, within(1e-12));
    }

    @Test
    void findsTheVectorThatWasMultiplied() {
        SplittableRandom random = new SplittableRandom(3);
        for (int n = 1; n < 20; n++) {
            double[][] half = new double[n][n];
            double[] x = new double[n];
            for (int i = 0; i < n; i++) {
                x[i] = random.nextGaussian();
                for (int j = 0; j < n; j++) {
                    half[i][j] = random.nextGaussian();
                }
            }
            double[][] a = new double[n][n];
            double[] b = new double[n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i][j] = Vectors.dot(half[i], half[j], n) + (i == j ? 1 : 0);
                }
                b[i] = Vectors.dot(a[i], x, n);
            }
            Cholesky.solve(a, b);
            assertThat(b).containsExactly(x, within(1e-9));
        }
    }

    @Test
    void invertsByHand() {
        double[][] a = {{4, 99}, {2, 3}};
        Cholesky.factorise(a, 2);
        assertThat(Cholesky.inverse(a, 2)).containsExactly(new double[] {3 / 8.0, -2 / 8.0, 4 / 8.0}, within(1e-12));
    }

    @Test
    void refusesWhatIsNotPositiveDefinite() {
        assertThatThrownBy(() -> Cholesky.solve(new double[][] {{1, 0}, {2, 1}}, new double[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pivot 1");
    }
}
