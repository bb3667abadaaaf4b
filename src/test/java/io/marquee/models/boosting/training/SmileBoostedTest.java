package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.AccuracyBand;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.Forest;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import smile.data.DataFrame;
import tech.tablesaw.api.Table;

class SmileBoostedTest implements RatingModelContract, PersonalContract, FoldInContract {
    private static final Damping DAMPING = new Damping(5, 5, 5);
    private static final SmileTreeSettings SETTINGS = new SmileTreeSettings(40, 10_000, 4, 8, 20, 0.15, 0.5);

    @Override
    public Trainer trainer() {
        return new SmileBoosted(DAMPING, SETTINGS);
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.5, 0.65);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "count", () -> with(new SmileTreeSettings(0, 1, 1, 2, 1, 1, 1)),
                "max-rows", () -> with(new SmileTreeSettings(1, 0, 1, 2, 1, 1, 1)),
                "depth", () -> with(new SmileTreeSettings(1, 1, 0, 2, 1, 1, 1)),
                "leaves", () -> with(new SmileTreeSettings(1, 1, 1, 1, 1, 1, 1)),
                "min-leaf", () -> with(new SmileTreeSettings(1, 1, 1, 2, 0, 1, 1)),
                "learning-rate", () -> with(new SmileTreeSettings(1, 1, 1, 2, 1, Double.NaN, 1)),
                "row-share", () -> with(new SmileTreeSettings(1, 1, 1, 2, 1, 1, 0)));
    }

    private static Trainer with(SmileTreeSettings settings) {
        return new SmileBoosted(DAMPING, settings);
    }

    @Test
    void predictsWhatSmileItselfPredicts() {
        Dataset dataset = Fixtures.learnable(1);
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), DAMPING);
        int[] rows = IntStream.range(0, dataset.ratings().size()).toArray();
        Table table = FeatureTable.ofTraining(dataset.ratings(), statistics, dataset.catalogue(), rows);
        SmileTrees trees = SmileTrees.grow(table, SETTINGS, 1);
        Forest forest = trees.forest();
        DataFrame frame = SmileTrees.frame(table);
        assertThat(forest.trees()).isEqualTo(40);
        assertThat(forest.nodes()).isGreaterThan(40 * 5);
        for (int row = 0; row < rows.length; row++) {
            float[] values = new float[forest.columns()];
            for (int column = 0; column < values.length; column++) {
                values[column] = frame.getFloat(row, column + 1);
            }
            double expected = trees.model().predict(frame.get(row));
            assertThat((double) forest.predictOne(values)).as("row %d", row).isEqualTo(expected, within(1e-5));
        }
    }
}
