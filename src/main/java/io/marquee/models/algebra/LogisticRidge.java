package io.marquee.models.algebra;

/**
 * One step of logistic regression with an L2 penalty around a centre: towards the weights w that minimise
 *
 * <pre>Σ log(1 + exp(−y · (x·w + offset))) + ½ Σ penalty_j · (w_j − centre_j)²</pre>
 *
 * over examples x with y = ±1. The logarithm is replaced by the quadratic that touches it at the present x·w + offset and lies
 * nowhere below, so a step is one ridge regression and never raises the sum: Jaakkola and Jordan (2000), “Bayesian parameter
 * estimation via variational methods”, <a href="https://doi.org/10.1023/A:1008932416310">doi:10.1023/A:1008932416310</a>.
 */
public final class LogisticRidge {
    private static final double NEAR_ZERO = 1e-4;

    private final double[][] a;
    private final double[] b;

    /**
     * Without examples yet.
     *
     * @param penalty of each weight, above 0
     * @param centre that the penalty draws towards
     */
    public LogisticRidge(double[] penalty, double[] centre) {
        a = new double[penalty.length][penalty.length];
        b = new double[penalty.length];
        for (int i = 0; i < b.length; i++) {
            a[i][i] = penalty[i];
            b[i] = penalty[i] * centre[i];
        }
    }

    /**
     * Adds an example.
     *
     * @param x as many values as there are weights
     * @param offset what is added to x·w, fixed
     * @param positive whether y is 1
     * @param present x·w + offset with the weights before this step
     */
    public void add(float[] x, double offset, boolean positive, double present) {
        double weight = curvature(present);
        double pull = (positive ? 0.5 : -0.5) - weight * offset;
        for (int i = 0; i < b.length; i++) {
            if (x[i] != 0) {
                b[i] += pull * x[i];
                double scaled = weight * x[i];
                for (int j = 0; j <= i; j++) {
                    a[i][j] += scaled * x[j];
                }
            }
        }
    }

    /** The weights after this step; to be asked for once. */
    public double[] solve() {
        Cholesky.solve(a, b);
        return b;
    }

    /** 1 / (1 + exp(−z)). */
    public static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    /** The second derivative of the touching quadratic: tanh(z / 2) / 2z. */
    private static double curvature(double z) {
        return Math.abs(z) < NEAR_ZERO ? 0.25 : Math.tanh(z / 2) / (2 * z);
    }
}
