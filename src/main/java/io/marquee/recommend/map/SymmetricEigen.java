package io.marquee.recommend.map;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The eigenvalues and eigenvectors of a small symmetric matrix, by cyclic Jacobi rotations: each makes one element beside the
 * diagonal zero, until all of them are too small to count.
 *
 * <p>Golub and Van Loan, “Matrix Computations”, 4th edition (2013), section 8.5.
 *
 * @param values n, the largest first
 * @param vectors n × n: row i is the eigenvector of {@code values[i]}, of length one
 */
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int MOST_SWEEPS = 50;

    /**
     * Takes a matrix apart.
     *
     * @param matrix n × n and symmetric; kept as it is
     */
    static SymmetricEigen of(double[][] matrix) {
        int n = matrix.length;
        double[][] a = IntStream.range(0, n).mapToObj(i -> matrix[i].clone()).toArray(double[][]::new);
        double[][] vectors = identity(n);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            boolean rotated = false;
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotated |= rotate(a, vectors, p, q);
                }
            }
            if (!rotated) {
                break;
            }
        }
        return largestFirst(a, vectors);
    }

    private static double[][] identity(int n) {
        double[][] identity = new double[n][n];
        for (int i = 0; i < n; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    /** Makes a[p][q] zero; false when it is too small beside its diagonal to change that. */
    private static boolean rotate(double[][] a, double[][] vectors, int p, int q) {
        if (Math.abs(a[p][q]) <= Math.ulp(Math.sqrt(Math.abs(a[p][p])) * Math.sqrt(Math.abs(a[q][q])))) {
            return false;
        }
        double tau = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double tangent = (tau < 0 ? -1 : 1) / (Math.abs(tau) + Math.hypot(1, tau));
        double cosine = 1 / Math.hypot(1, tangent);
        double sine = tangent * cosine;
        for (double[] row : a) {
            turn(row, p, q, cosine, sine);
        }
        for (int k = 0; k < a.length; k++) {
            double left = a[p][k];
            double right = a[q][k];
            a[p][k] = cosine * left - sine * right;
            a[q][k] = sine * left + cosine * right;
        }
        a[p][q] = 0;
        a[q][p] = 0;
        for (double[] row : vectors) {
            turn(row, p, q, cosine, sine);
        }
        return true;
    }

    private static void turn(double[] row, int p, int q, double cosine, double sine) {
        double left = row[p];
        double right = row[q];
        row[p] = cosine * left - sine * right;
        row[q] = sine * left + cosine * right;
    }

    private static SymmetricEigen largestFirst(double[][] a, double[][] vectors) {
        int[] order = IntStream.range(0, a.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -a[i][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] values = IntStream.of(order).mapToDouble(i -> a[i][i]).toArray();
        double[][] rows = IntStream.of(order)
                .mapToObj(i -> IntStream.range(0, a.length)
                        .mapToDouble(k -> vectors[k][i])
                        .toArray())
                .toArray(double[][]::new);
        return new SymmetricEigen(values, rows);
    }
}
