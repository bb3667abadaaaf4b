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
}
