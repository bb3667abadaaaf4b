package io.marquee.models.algebra;

import java.util.function.UnaryOperator;

/**
 * Solves A·X = B, all columns at once, for a symmetric positive definite A of which only products are known: going through
 * A is what takes time. Matrices are arrays of one row after the other.
 *
 * <p>Hestenes and Stiefel (1952), “Methods of Conjugate Gradients for Solving Linear Systems”, <a
 * href="https://doi.org/10.6028/jres.049.044">doi:10.6028/jres.049.044</a>.
 */
public final class ConjugateGradients {
    private final UnaryOperator<double[]> matrix;
    private final double[] solution;
    private final double[] residual;
    private final double[] direction;
    /** By column: the squared length of the residual, and that at which it is good enough. */
    private final double[] rest;

    private final double[] enough;

    private ConjugateGradients(
            UnaryOperator<double[]> matrix, double[] b, double[] start, int columns, double tolerance) {
        this.matrix = matrix;
        this.solution = start.clone();
        this.residual = b.clone();
        Vectors.add(-1, matrix.apply(start), residual);
        this.direction = residual.clone();
        this.rest = products(residual, residual, columns);
        this.enough = products(b, b, columns);
        for (int column = 0; column < columns; column++) {
            enough[column] *= tolerance * tolerance;
        }
    }

    /**
     * Comes near to the solution.
     *
     * @param matrix gives A·X for an X, which it leaves alone
     * @param b rows × columns
     * @param start where the search begins; zeros do, an earlier solution of a similar system saves steps
     * @param steps the most products to spend
     * @param tolerance a column has settled when the length of b − A·x is at most this share of that of b
     */
    public static double[] solve(
            UnaryOperator<double[]> matrix, double[] b, double[] start, int columns, int steps, double tolerance) {
        ConjugateGradients search = new ConjugateGradients(matrix, b, start, columns, tolerance);
        for (int step = 0; step < steps && !search.isSettled(); step++) {
            search.step();
        }
        return search.solution;
    }

    private boolean isSettled() {
        for (int column = 0; column < rest.length; column++) {
            if (!isSettled(column)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSettled(int column) {
        return rest[column] <= enough[column];
    }

    /** Moves the columns that have not settled. */
    private void step() {
        double[] image = matrix.apply(direction);
        double[] lengths = products(direction, image, rest.length);
        for (int column = 0; column < lengths.length; column++) {
            lengths[column] = isSettled(column) ? 0 : rest[column] / lengths[column];
        }
        for (int at = 0; at < solution.length; ) {
            for (int column = 0; column < lengths.length; column++, at++) {
                solution[at] += lengths[column] * direction[at];
                residual[at] -= lengths[column] * image[at];
            }
        }
        turn(products(residual, residual, rest.length));
    }

    private void turn(double[] now) {
        double[] turns = new double[now.length];
        for (int column = 0; column < now.length; column++) {
            turns[column] = isSettled(column) ? 0 : now[column] / rest[column];
            rest[column] = now[column];
        }
        for (int at = 0; at < direction.length; ) {
            for (int column = 0; column < turns.length; column++, at++) {
                direction[at] = residual[at] + turns[column] * direction[at];
            }
        }
    }

    /** The dot product of each column of one matrix with that of another. */
    private static double[] products(double[] a, double[] b, int columns) {
        double[] products = new double[columns];
        for (int at = 0; at < a.length; ) {
            for (int column = 0; column < columns; column++, at++) {
                products[column] += a[at] * b[at];
            }
        }
        return products;
    }
}
