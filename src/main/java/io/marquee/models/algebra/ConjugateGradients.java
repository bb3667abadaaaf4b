package io.marquee.models.algebra;

import java.util.function.UnaryOperator;

/**
 * Solves A·x = b for a symmetric positive definite A of which only the product with a vector is known.
 *
 * <p>Hestenes and Stiefel (1952), “Methods of Conjugate Gradients for Solving Linear Systems”, <a
 * href="https://doi.org/10.6028/jres.049.044">doi:10.6028/jres.049.044</a>.
 */
public final class ConjugateGradients {
    private final UnaryOperator<double[]> matrix;
    private final double[] solution;
    private final double[] residual;
    private final double[] direction;

    private ConjugateGradients(UnaryOperator<double[]> matrix, double[] b, double[] start) {
        this.matrix = matrix;
        this.solution = start.clone();
        this.residual = b.clone();
        Vectors.add(-1, matrix.apply(start), residual);
        this.direction = residual.clone();
    }

    /**
     * Comes near to the solution.
     *
     * @param matrix gives A·x for an x, which it leaves alone
     * @param start where the search begins; zeros do, an earlier solution of a similar system saves steps
     * @param steps the most products to spend
     * @param tolerance stops when the length of b − A·x is at most this share of that of b
     */
    public static double[] solve(
            UnaryOperator<double[]> matrix, double[] b, double[] start, int steps, double tolerance) {
        ConjugateGradients search = new ConjugateGradients(matrix, b, start);
        double enough = tolerance * tolerance * Vectors.dot(b, b, b.length);
        for (int step = 0; step < steps && search.rest() > enough; step++) {
            search.step();
        }
        return search.solution;
    }

    private double rest() {
        return Vectors.dot(residual, residual, residual.length);
    }

    private void step() {
        double[] image = matrix.apply(direction);
        double before = rest();
        double length = before / Vectors.dot(direction, image, image.length);
        Vectors.add(length, direction, solution);
        Vectors.add(-length, image, residual);
        double turn = rest() / before;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = residual[i] + turn * direction[i];
        }
    }
}
