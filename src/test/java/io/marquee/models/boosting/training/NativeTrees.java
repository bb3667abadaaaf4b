package io.marquee.models.boosting.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** What XGBoost itself makes of a model that it saved: the reference for trees that are walked in Java. */
public final class NativeTrees implements AutoCloseable {
    private final Booster booster;
    private final int rounds;

    /**
     * Loads a model.
     *
     * @param model in XGBoost's own JSON form
     * @param rounds how many of its trees count
     */
    public NativeTrees(byte[] model, int rounds) throws IOException, XGBoostError {
        this.booster = XGBoost.loadModel(new ByteArrayInputStream(model));
        this.rounds = rounds;
    }

    /** Predictions for rows × columns, row after row. */
    public float[] predict(float[] values, int columns) throws XGBoostError {
        DMatrix matrix = new DMatrix(values, values.length / columns, columns, Float.NaN);
        try {
            float[][] predictions = booster.predict(matrix, false, rounds);
            float[] flat = new float[predictions.length];
            for (int row = 0; row < flat.length; row++) {
                flat[row] = predictions[row][0];
            }
            return flat;
        } finally {
            matrix.dispose();
        }
    }

    @Override
    public void close() {
        booster.dispose();
    }
}
