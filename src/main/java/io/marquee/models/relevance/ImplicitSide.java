package io.marquee.models.relevance;

import io.marquee.models.algebra.Cholesky;
import java.util.stream.IntStream;

/**
 * Solves for the factors x of one user, or movie, while those of all movies, or users, stand still: with Y the factors of the
 * n that were watched, C the diagonal of confidence · liking, and G = Σ y·yᵀ over all of the other side,
 *
 * <pre>(G + Yᵀ·C·Y + λ·I) · x = Yᵀ·(1 + C)·1</pre>
 *
 * Hu, Koren and Volinsky (2008), equation 4. Takes O(n·k² + k³) for k factors.
 */
final class ImplicitSide {
    private final float[][] others;
    private final double[][] gram;
    private final double confidence;

    private ImplicitSide(float[][] others, double[][] gram, double confidence) {
        this.others = others;
        this.gram = gram;
        this.confidence = confidence;
    }

    /**
     * A solver.
     *
     * @param others the factors of the other side: rows × factors
     */
    static ImplicitSide of(float[][] others, int factors, double confidence, double regularisation) {
        double[][] gram = new double[factors][factors];
        for (float[] row : others) {
            addOuter(row, 1, gram);
        }
        for (int factor = 0; factor < factors; factor++) {
            gram[factor][factor] += regularisation;
        }
        return new ImplicitSide(others, gram, confidence);
    }

    /**
     * The factors of someone; zeros when nothing was liked.
     *
     * @param watched positions on the other side
     * @param liking of each; one with none counts as not watched
     */
    float[] solve(int[] watched, float[] liking) {
        float[] factors = new float[gram.length];
        if (IntStream.range(0, liking.length).allMatch(i -> liking[i] == 0)) {
            return factors;
        }
        double[][] system = new double[gram.length][];
        for (int factor = 0; factor < system.length; factor++) {
            system[factor] = gram[factor].clone();
        }
        double[] right = new double[system.length];
        for (int i = 0; i < watched.length; i++) {
            if (liking[i] > 0) {
                addOuter(others[watched[i]], confidence * liking[i], system);
                addTo(right, 1 + confidence * liking[i], others[watched[i]]);
            }
        }
        Cholesky.solve(system, right);
        for (int factor = 0; factor < right.length; factor++) {
            factors[factor] = (float) right[factor];
        }
        return factors;
    }

    private static void addTo(double[] sums, double weight, float[] row) {
        for (int factor = 0; factor < sums.length; factor++) {
            sums[factor] += weight * row[factor];
        }
    }

    /** Adds weight · row·rowᵀ to the lower triangle. */
    private static void addOuter(float[] row, double weight, double[][] sums) {
        for (int i = 0; i < row.length; i++) {
            double factor = weight * row[i];
            double[] sum = sums[i];
            for (int j = 0; j <= i; j++) {
                sum[j] += factor * row[j];
            }
        }
    }
}
