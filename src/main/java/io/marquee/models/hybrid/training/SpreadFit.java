package io.marquee.models.hybrid.training;

import io.marquee.features.extract.FeatureTable;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.training.HoldOut;
import io.marquee.models.boosting.training.TreeSettings;
import io.marquee.models.boosting.training.Xgboost;
import io.marquee.models.hybrid.Spread;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.Table;

/**
 * Fits a {@link Spread} to rows that the predicting trees were not grown on: one half of them grows trees, the other half
 * says how many times their word is needed for 80 %.
 *
 * @param forest the predicting trees
 */
record SpreadFit(Forest forest) {
    private static final double HALF = 0.5;

    Spread fit(Table unseen, TreeSettings settings, RandomGenerator random, Progress progress) {
        float[] errors = errors(unseen);
        HoldOut halves = HoldOut.of(unseen.rowCount(), HALF, random);
        Table strayed = strayed(unseen, errors);
        TreeSettings gentle = settings.shallow();
        Forest spread = Xgboost.grow(
                        strayed.rows(halves.learn()),
                        strayed.rows(halves.check()),
                        gentle,
                        random.nextInt(Integer.MAX_VALUE),
                        progress)
                .forest();
        float[] predicted = spread.predict(Xgboost.values(strayed.rows(halves.check())));
        double[] ratios = IntStream.range(0, predicted.length)
                .mapToDouble(i -> errors[halves.check()[i]] / Spread.of(predicted[i]))
                .sorted()
                .toArray();
        double tail = (1 - Spread.COVERAGE) / 2;
        return new Spread(spread, quantile(ratios, tail), quantile(ratios, 1 - tail));
    }

    /** Rating − prediction, in stars. */
    private float[] errors(Table rows) {
        float[] predicted = forest.predict(Xgboost.values(rows));
        float[] errors = ((FloatColumn) rows.column(FeatureTable.RATING)).asFloatArray();
        for (int row = 0; row < errors.length; row++) {
            errors[row] -= predicted[row];
        }
        return errors;
    }

    /** The same rows, with |rating − prediction| to be learnt in the rating's place. */
    private static Table strayed(Table rows, float[] errors) {
        Table strayed = rows.copy();
        FloatColumn target = (FloatColumn) strayed.column(FeatureTable.RATING);
        for (int row = 0; row < errors.length; row++) {
            target.set(row, Math.abs(errors[row]));
        }
        return strayed;
    }

    private static double quantile(double[] ascending, double share) {
        double place = share * (ascending.length - 1);
        int below = (int) place;
        int above = Math.min(ascending.length - 1, below + 1);
        return ascending[below] + (place - below) * (ascending[above] - ascending[below]);
    }
}
