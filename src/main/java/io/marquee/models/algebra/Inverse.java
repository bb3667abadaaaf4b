package io.marquee.models.algebra;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Inverts symmetric positive definite matrices in place, on all cores, by Gauss–Jordan elimination with blocks of pivots:
 * n³ multiplications, and the same result whatever the number of cores.
 *
 * <p>Golub and Van Loan, “Matrix Computations”, 4th edition (2013), section 3.2; for these matrices no exchange of rows is
 * needed.
 */
public final class Inverse {
    private static final int BLOCK = 32;

    private Inverse() {}

    /**
     * Replaces A by its inverse.
     *
     * @param a n × n, both triangles
     * @throws IllegalArgumentException when A is not positive definite
     */
    public static void invert(double[][] a) {
        for (int from = 0; from < a.length; from += BLOCK) {
            eliminate(a, from, Math.min(from + BLOCK, a.length));
        }
    }

    /** Exchanges the unknowns of a block for its right-hand sides. */
    private static void eliminate(double[][] a, int from, int to) {
        double[][] pivots = pivots(a, from, to);
        IntStream.range(0, a.length)
                .parallel()
                .filter(row -> row < from || row >= to)
                .forEach(row -> subtract(a[row], pivots, from));
        System.arraycopy(pivots, 0, a, from, pivots.length);
    }

    /** D·A over the rows of a block, where D is the inverse of its diagonal square, and stands in the square's place. */
    private static double[][] pivots(double[][] a, int from, int to) {
        double[][] square = IntStream.range(from, to)
                .mapToObj(row -> Arrays.copyOfRange(a[row], from, to))
                .toArray(double[][]::new);
        invertOneByOne(square, from);
        double[][] rows = new double[square.length][a.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < rows.length; k++) {
                Vectors.add(square[i][k], a[from + k], rows[i]);
            }
            System.arraycopy(square[i], 0, rows[i], from, rows.length);
        }
        return rows;
    }

    private static void invertOneByOne(double[][] a, int offset) {
        for (int pivot = 0; pivot < a.length; pivot++) {
            double value = a[pivot][pivot];
            if (!(value > 0)) {
                throw new IllegalArgumentException(
                        "the matrix is not positive definite: pivot " + (offset + pivot) + " is " + value);
            }
            a[pivot][pivot] = 1;
            for (int column = 0; column < a.length; column++) {
                a[pivot][column] /= value;
            }
            for (int row = 0; row < a.length; row++) {
                if (row != pivot) {
                    double factor = a[row][pivot];
                    a[row][pivot] = 0;
                    Vectors.add(-factor, a[pivot], a[row]);
                }
            }
        }
    }

    private static void subtract(double[] row, double[][] pivots, int from) {
        double[] factors = Arrays.copyOfRange(row, from, from + pivots.length);
        Arrays.fill(row, from, from + pivots.length, 0);
        for (int k = 0; k < pivots.length; k++) {
            Vectors.add(-factors[k], pivots[k], row);
        }
    }
}
