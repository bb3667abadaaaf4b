package io.marquee.models.algebra;

/**
 * Solves A·x = b for small symmetric positive definite matrices, by A = L·Lᵀ. Works in the arrays it is given.
 *
 * <p>Golub and Van Loan, “Matrix Computations”, 4th edition (2013), section 4.2.
 */
public final class Cholesky {
    private Cholesky() {}

    /**
     * Replaces b by the solution, and the lower triangle of A by L.
     *
     * @param a n × n; only the lower triangle is read
     * @param b n
     * @throws IllegalArgumentException when A is not positive definite
     */
    public static void solve(double[][] a, double[] b) {
        factorise(a, b.length);
        forward(a, b);
        backward(a, b);
    }

    /** Replaces the lower triangle of the first n rows of A by L. */
    public static void factorise(double[][] a, int n) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j] - Vectors.dot(a[i], a[j], j);
                if (i > j) {
                    a[i][j] = rest / a[j][j];
                } else if (rest > 0) {
                    a[i][i] = Math.sqrt(rest);
                } else {
                    throw new IllegalArgumentException(
                            "the matrix is not positive definite: pivot " + i + " is " + rest);
                }
            }
        }
    }

    /** Replaces b by the solution of L·x = b. */
    public static void forward(double[][] l, double[] b) {
        for (int i = 0; i < b.length; i++) {
            b[i] = (b[i] - Vectors.dot(l[i], b, i)) / l[i][i];
        }
    }

    /** Replaces b by the solution of Lᵀ·x = b. */
    public static void backward(double[][] l, double[] b) {
        for (int i = b.length - 1; i >= 0; i--) {
            b[i] /= l[i][i];
            for (int j = 0; j < i; j++) {
                b[j] -= l[i][j] * b[i];
            }
        }
    }

    /**
     * The lower triangle of A⁻¹ = L⁻ᵀ·L⁻¹, row after row: n · (n + 1) / 2 numbers.
     *
     * @param l what {@link #factorise} made of A
     */
    public static double[] inverse(double[][] l, int n) {
        double[][] half = inverseOfFactor(l, n);
        double[] inverse = new double[n * (n + 1) / 2];
        for (int i = 0, at = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = i; k < n; k++) {
                    sum += half[k][i] * half[k][j];
                }
                inverse[at++] = sum;
            }
        }
        return inverse;
    }

    private static double[][] inverseOfFactor(double[][] l, int n) {
        double[][] half = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double sum = 0;
                for (int k = j; k < i; k++) {
                    sum += l[i][k] * half[k][j];
                }
                half[i][j] = -sum / l[i][i];
            }
            half[i][i] = 1 / l[i][i];
        }
        return half;
    }
}
