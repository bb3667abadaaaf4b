package io.marquee.models.boosting.training;

import io.marquee.features.extract.FeatureTable;
import io.marquee.progress.Progress;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.Table;

/** The one place that calls XGBoost. */
public final class Xgboost {
    private Xgboost() {}

    /**
     * Grows trees, round after round, until the held-out rows say that more would not help.
     *
     * @param rows a {@link FeatureTable} to learn from
     * @param held a {@link FeatureTable} of other rows
     */
    public static TrainedTrees grow(Table rows, Table held, TreeSettings settings, int seed, Progress progress) {
        DMatrix train = null;
        DMatrix check = null;
        Booster booster = null;
        try (Progress.Task task = progress.start("growing trees", settings.rounds())) {
            train = matrix(rows);
            check = matrix(held);
            booster = XGBoost.train(train, parameters(settings, seed), 0, Map.of(), null, null);
            Best best = boost(booster, train, check, settings, task);
            XgboostJson json = new XgboostJson(booster.toByteArray("json"), best.round() + 1);
            return new TrainedTrees(json.forest(), json.model(), json.importance(features(rows)), best.rmse());
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost could not grow trees: " + e.getMessage(), e);
        } catch (LinkageError e) {
            throw new IllegalStateException(
                    "XGBoost's native part cannot be loaded. It needs OpenMP (Debian: apt-get install libgomp1) and room for"
                            + " a file of 16 MB in " + System.getProperty("java.io.tmpdir") + ": " + e.getMessage(),
                    e);
        } finally {
            dispose(train, check, booster);
        }
    }

    private static Best boost(Booster booster, DMatrix train, DMatrix check, TreeSettings settings, Progress.Task task)
            throws XGBoostError {
        DMatrix[] matrices = {check};
        String[] names = {"held"};
        Best best = new Best(0, Double.POSITIVE_INFINITY);
        for (int round = 0; round < settings.rounds() && round - best.round() <= settings.patience(); round++) {
            booster.update(train, round);
            String figures = booster.evalSet(matrices, names, round);
            double rmse = Double.parseDouble(figures.substring(figures.lastIndexOf(':') + 1));
            if (rmse < best.rmse()) {
                best = new Best(round, rmse);
            }
            task.advance(1);
        }
        return best;
    }

    private record Best(int round, double rmse) {}

    private static Map<String, Object> parameters(TreeSettings settings, int seed) {
        return Map.ofEntries(
                Map.entry("objective", "reg:squarederror"),
                Map.entry("tree_method", "hist"),
                Map.entry("max_depth", settings.depth()),
                Map.entry("eta", settings.learningRate()),
                Map.entry("min_child_weight", settings.minChildWeight()),
                Map.entry("subsample", settings.rowShare()),
                Map.entry("colsample_bynode", settings.columnShare()),
                Map.entry("lambda", settings.l2()),
                Map.entry("max_bin", settings.bins()),
                Map.entry("nthread", settings.threads()),
                Map.entry("seed", seed),
                Map.entry("verbosity", 0));
    }

    private static DMatrix matrix(Table table) throws XGBoostError {
        DMatrix matrix = new DMatrix(values(table), table.rowCount(), features(table).length, Float.NaN);
        matrix.setLabel(((FloatColumn) table.column(FeatureTable.RATING)).asFloatArray());
        return matrix;
    }

    /** The columns after the rating: rows × features, row after row. */
    public static float[] values(Table table) {
        String[] features = features(table);
        float[] values = new float[table.rowCount() * features.length];
        for (int column = 0; column < features.length; column++) {
            FloatColumn from = (FloatColumn) table.column(features[column]);
            for (int row = 0; row < table.rowCount(); row++) {
                values[row * features.length + column] = from.getFloat(row);
            }
        }
        return values;
    }

    private static String[] features(Table table) {
        return table.columnNames().stream()
                .skip(table.columnIndex(FeatureTable.RATING) + 1L)
                .toArray(String[]::new);
    }

    private static void dispose(DMatrix train, DMatrix check, Booster booster) {
        if (train != null) {
            train.dispose();
        }
        if (check != null) {
            check.dispose();
        }
        if (booster != null) {
            booster.dispose();
        }
    }
}
