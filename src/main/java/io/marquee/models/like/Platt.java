package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.algebra.LogisticRidge;
import java.io.IOException;

/**
 * Turns log-odds that are too sure, or not sure enough, into probabilities that come true: 1 / (1 + exp(−intercept − slope ·
 * logit)), fitted to held-out rows. After Platt (1999), “Probabilistic outputs for support vector machines”, in “Advances in
 * Large Margin Classifiers”. Of few rows it learns little: an L2 penalty draws it to intercept 0 and slope 1, which leave
 * log-odds as they are.
 *
 * @param slope above 0, so that the order of movies stays
 */
record Platt(double intercept, double slope) {
    static final Platt NONE = new Platt(0, 1);

    private static final double PENALTY = 10;
    private static final double LEAST_SLOPE = 0.01;
    private static final int STEPS = 50;

    /**
     * Fits to rows that the log-odds were not fitted to.
     *
     * @param logits of the rows
     * @param liked of the rows
     */
    static Platt of(double[] logits, boolean[] liked) {
        double[] weights = {0, 1};
        for (int step = 0; step < STEPS; step++) {
            LogisticRidge ridge = new LogisticRidge(new double[] {PENALTY, PENALTY}, new double[] {0, 1});
            for (int i = 0; i < logits.length; i++) {
                float[] x = {1, (float) logits[i]};
                ridge.add(x, 0, liked[i], weights[0] + weights[1] * x[1]);
            }
            weights = ridge.solve();
        }
        return new Platt(weights[0], Math.max(LEAST_SLOPE, weights[1]));
    }

    /** Calibrated log-odds. */
    double logit(double logit) {
        return intercept + slope * logit;
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(intercept);
        out.putDouble(slope);
    }

    static Platt read(BinaryReader in) throws IOException {
        return new Platt(in.takeDouble(), in.takeDouble());
    }
}
