package io.marquee.models.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConjugateGradientsTest {
    private static final UnaryOperator<double[]> MATRIX = x -> new double[] {4 * x[0] + x[1], x[0] + 3 * x[1]};

    @Test
    void solvesTwoEquationsInTwoSteps() {
        double[] x = ConjugateGradients.solve(MATRIX, new double[] {1, 2}, new double[2], 1, 2, 0);
        assertThat(x).containsExactly(new double[] {1 / 11.0, 7 / 11.0}, within(1e-12));
    }

    @Test
    void staysAtASolution() {
        double[] start = {1 / 11.0, 7 / 11.0};
        double[] x = ConjugateGradients.solve(MATRIX, new double[] {1, 2}, start, 1, 10, 1e-9);
        assertThat(x).containsExactly(start);
    }

    @Test
    void leavesItsArgumentsAlone() {
        double[] b = {1, 2};
        double[] start = {5, 5};
        ConjugateGradients.solve(MATRIX, b, start, 1, 2, 0);
        assertThat(b).containsExactly(1, 2);
        assertThat(start).containsExactly(5, 5);
    }

    @Test
    void solvesEveryColumnAsIfItWereAlone() {
        UnaryOperator<double[]> both =
                x -> new double[] {4 * x[0] + x[2], 4 * x[1] + x[3], x[0] + 3 * x[2], x[1] + 3 * x[3]};
        for (int steps = 0; steps <= 3; steps++) {
            double[] x = ConjugateGradients.solve(both, new double[] {1, 8, 2, 2}, new double[4], 2, steps, 0.3);
            double[] first = ConjugateGradients.solve(MATRIX, new double[] {1, 2}, new double[2], 1, steps, 0.3);
            double[] second = ConjugateGradients.solve(MATRIX, new double[] {8, 2}, new double[2], 1, steps, 0.3);
            assertThat(x).containsExactly(first[0], second[0], first[1], second[1]);
        }
    }

    @Test
    void agreesWithCholesky() {
        SplittableRandom random = new SplittableRandom(4);
        for (int n = 1; n < 15; n++) {
            double[][] half = new double[n][];
            for (int i = 0; i < n; i++) {
                half[i] = random.doubles(n, -1, 1).toArray();
            }
            double[][] a = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i][j] = Vectors.dot(half[i], half[j], n) + (i == j ? 1 : 0);
                }
            }
            double[] b = random.doubles(n, -1, 1).toArray();
            int size = n;
            double[] x = ConjugateGradients.solve(v -> product(a, v, size), b, new double[n], 1, 100, 1e-12);
            double[] expected = b.clone();
            Cholesky.solve(a, expected);
            assertThat(x).containsExactly(expected, within(1e-8));
        }
    }

    private static double[] product(double[][] a, double[] x, int n) {
        double[] product = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                product[i] += (i >= j ? a[i][j] : a[j][i]) * x[j];
            }
        }
        return product;
    }
}
