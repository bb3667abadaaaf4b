package io.marquee.models.boosting.training;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.progress.Progress;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.selection.Selection;

/**
 * Fits a model that cheats: its statistics are those of the whole set, so that features of training and test rows alike see
 * their own ratings. For comparison with published figures that were measured so; for nothing else.
 *
 * @param settings of the model
 * @param columns which features the trees may use, by name
 */
public record LeakyFit(Boosted settings, Predicate<String> columns) {
    /**
     * Fits to the training rows.
     *
     * @param whole has the training rows and the test rows
     */
    public RatingModel fit(Dataset whole, Ratings training, RandomGenerator random, Progress progress) {
        Catalogue catalogue = whole.catalogue();
        Statistics statistics = Statistics.of(whole.ratings(), catalogue, settings.damping());
        HoldOut rows = HoldOut.of(training.size(), settings.trees().heldOut(), random);
        TrainedTrees trained = Xgboost.grow(
                blanked(FeatureTable.ofUnseen(training, statistics, catalogue, rows.learn())),
                FeatureTable.ofUnseen(training, statistics, catalogue, rows.check()),
                settings.trees(),
                random.nextInt(Integer.MAX_VALUE),
                progress);
        return new BoostedModel(statistics, catalogue, trained.forest(), Scale.of(training));
    }

    /** Trees have no use for a column that never varies. */
    private Table blanked(Table table) {
        table.columns().stream()
                .skip(table.columnIndex(FeatureTable.RATING) + 1L)
                .filter(column -> !columns.test(column.name()))
                .map(FloatColumn.class::cast)
                .forEach(column -> column.set(Selection.withRange(0, column.size()), 0f));
        return table;
    }
}
