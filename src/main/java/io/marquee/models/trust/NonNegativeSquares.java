package io.marquee.models.trust;

import io.marquee.models.algebra.Vectors;
import java.util.List;

/**
 * The coefficients, none below zero, of the least squared error, by coordinate descent. Franc, Hlaváč and Navara (2005),
 * “Sequential coordinate-wise algorithm for the non-negative least squares problem”, <a
 * href="https://doi.org/10.1007/11556121_50">doi:10.1007/11556121_50</a>.
 */
final class NonNegativeSquares {
    private static final int SWEEPS = 1_000;

    private NonNegativeSquares() {}

    /**
     * Minimises Σ (y − c·x)² for c ≥ 0.
     *
     * @param inputs rows × coefficients
     * @param outputs y of each row
     */
    static double[] fit(List<double[]> inputs, double[] outputs, int coefficients) {
        double[][] gram = new double[coefficients][coefficients];
        double[] right = new double[coefficients];
        for (int row = 0; row < outputs.length; row++) {
            double[] x = inputs.get(row);
            Vectors.add(outputs[row], x, right);
            for (int i = 0; i < coefficients; i++) {
                Vectors.add(x[i], x, gram[i]);
            }
        }
        double[] fitted = new double[coefficients];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < coefficients; i++) {
                double rest = right[i] - Vectors.dot(gram[i], fitted, coefficients);
                fitted[i] = gram[i][i] == 0 ? 0 : Math.max(0, fitted[i] + rest / gram[i][i]);
            }
        }
        return fitted;
    }
}
