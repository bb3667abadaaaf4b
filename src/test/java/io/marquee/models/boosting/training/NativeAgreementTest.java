package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.features.Synthetic;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.boosting.Forest;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** The trees as Java walks them agree with XGBoost's own prediction. */
class NativeAgreementTest {
    private static final int ROWS = 10_000;
    private static final Dataset DATASET = Synthetic.small(1);
    private static final TreeSettings SETTINGS =
            ChangedSettings.with(ChangedSettings.with(TreeSettings.DEFAULT, "minChildWeight", 2), "patience", 20);
    private static final TrainedTrees TRAINED =
            new Boosted(new Damping(5, 5, 5), SETTINGS).grow(DATASET, new SplittableRandom(1), Progress.SILENT);

    /** Rows that hold, column by column, anything between the least and the greatest value of the training rows, and beyond. */
    private static float[] randomRows(SplittableRandom random) {
        Table table = table();
        int columns = TRAINED.forest().columns();
        float[] values = new float[ROWS * columns];
        for (int column = 0; column < columns; column++) {
            float[] seen =
                    table.floatColumn(table.columnCount() - columns + column).asFloatArray();
            for (int row = 0; row < ROWS; row++) {
                float one = seen[random.nextInt(seen.length)];
                float other = seen[random.nextInt(seen.length)];
                values[row * columns + column] =
                        random.nextBoolean() ? one : one + 1.5f * random.nextFloat() * (other - one);
            }
        }
        return values;
    }

    private static Table table() {
        Statistics statistics = Statistics.of(DATASET.ratings(), DATASET.catalogue(), new Damping(5, 5, 5));
        int[] rows = IntStream.range(0, DATASET.ratings().size()).toArray();
        return FeatureTable.ofTraining(DATASET.ratings(), statistics, DATASET.catalogue(), rows);
    }

    @Test
    void holdsOverTenThousandRandomRows() throws IOException, XGBoostError {
        Forest forest = TRAINED.forest();
        float[] rows = randomRows(new SplittableRandom(2));
        float[] walked = forest.predict(rows);
        try (NativeTrees trees = new NativeTrees(TRAINED.xgboostModel(), forest.trees())) {
            float[] expected = trees.predict(rows, forest.columns());
            for (int row = 0; row < ROWS; row++) {
                assertThat(walked[row]).as("row %d", row).isEqualTo(expected[row], within(1e-5f));
            }
        }
        assertThat(IntStream.range(0, ROWS)
                        .mapToDouble(row -> walked[row])
                        .distinct()
                        .count())
                .as("different predictions")
                .isGreaterThan(ROWS / 2);
    }

    /** Trees that were grown while waiting for a better one are in XGBoost's model, and not in the forest. */
    @Test
    void leavesOutTheTreesAfterTheBestRound() throws IOException {
        int saved = new ObjectMapper()
                .readTree(TRAINED.xgboostModel())
                .path("learner")
                .path("gradient_booster")
                .path("model")
                .path("trees")
                .size();
        assertThat(TRAINED.forest().trees()).isBetween(10, SETTINGS.rounds() - SETTINGS.patience() - 1);
        assertThat(saved).isEqualTo(TRAINED.forest().trees() + SETTINGS.patience());
    }
}
