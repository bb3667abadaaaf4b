package io.marquee.features.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;
import io.marquee.features.Synthetic;
import io.marquee.features.set.FeatureSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Training and serving see the same numbers: the table holds, bit for bit, what live evidence gives. */
class FeatureTableTest {
    private static final Dataset DATASET = Synthetic.small(1);
    private static final Catalogue CATALOGUE = DATASET.catalogue();
    private static final FeatureSet FEATURES = FeatureSet.of(CATALOGUE.genres());
    private static final int[] EVEN = rows(0);
    private static final int[] ODD = rows(1);
    private static final Ratings TRAINING = DATASET.ratings().select(EVEN);
    private static final Ratings UNSEEN = DATASET.ratings().select(ODD);
    private static final Statistics STATISTICS = Statistics.of(TRAINING, CATALOGUE, new Damping(5, 5, 5));

    private static int[] rows(int first) {
        return IntStream.iterate(first, row -> row < DATASET.ratings().size(), row -> row + 2)
                .toArray();
    }

    private static int[] all(Ratings ratings) {
        return IntStream.range(0, ratings.size()).toArray();
    }

    private static float[] live(Evidence evidence) {
        float[] values = new float[FEATURES.size()];
        FEATURES.fill(evidence, values, 0);
        return values;
    }

    private static float[] row(Table table, int row) {
        float[] values = new float[FEATURES.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = table.floatColumn(FEATURES.names().get(column)).getFloat(row);
        }
        return values;
    }

    @Test
    void holdsTheLiveValuesOfUnseenRows() {
        Table table = FeatureTable.ofUnseen(UNSEEN, STATISTICS, CATALOGUE, all(UNSEEN));
        Evidence evidence = new Evidence(STATISTICS, CATALOGUE);
        for (int i = 0; i < UNSEEN.size(); i++) {
            evidence.about(UNSEEN.user(i), UNSEEN.movie(i), UNSEEN.second(i));
            assertThat(row(table, i)).as("row %d", i).isEqualTo(live(evidence));
        }
    }

    @Test
    void leavesEachTrainingRowOut() {
        Table table = FeatureTable.ofTraining(TRAINING, STATISTICS, CATALOGUE, all(TRAINING));
        Evidence evidence = new Evidence(STATISTICS, CATALOGUE);
        for (int i = 0; i < TRAINING.size(); i++) {
            assertThat(row(table, i)).as("row %d", i).isEqualTo(live(evidence.aboutRow(TRAINING, i)));
        }
    }

    @Test
    void startsWithWhatTheRowIsAndGoesOnInTheOrderOfTheSet() {
        List<String> names = new ArrayList<>(List.of("userId", "movieId", "time", "rating"));
        names.addAll(FEATURES.names());
        assertThat(FeatureTable.ofTraining(TRAINING, STATISTICS, CATALOGUE, 3).columnNames())
                .isEqualTo(names);
    }

    @Test
    void saysWhoseRowsTheyAre() {
        Table table = FeatureTable.ofUnseen(UNSEEN, STATISTICS, CATALOGUE, 5, 700);
        assertThat(table.rowCount()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            int row = new int[] {5, 700}[i];
            assertThat(table.intColumn("userId").getInt(i))
                    .isEqualTo(UNSEEN.users().id(UNSEEN.user(row)));
            assertThat(table.intColumn("movieId").getInt(i))
                    .isEqualTo(UNSEEN.movies().id(UNSEEN.movie(row)));
            assertThat(table.instantColumn("time").get(i)).isEqualTo(Instant.ofEpochSecond(UNSEEN.second(row)));
            assertThat(table.floatColumn(FeatureTable.RATING).getFloat(i)).isEqualTo((float) UNSEEN.stars(row));
        }
    }

    @Test
    void holdsNoRowsWhenNoneAreAskedFor() {
        assertThat(FeatureTable.ofTraining(TRAINING, STATISTICS, CATALOGUE).rowCount())
                .isZero();
    }

    /** Batches are extracted side by side; a table longer than one batch is the same whatever their order. */
    @Test
    void isTheSameHoweverManyRowsAreAskedFor() {
        int[] manyTimes = IntStream.range(0, 10_000).map(i -> i % UNSEEN.size()).toArray();
        Table table = FeatureTable.ofUnseen(UNSEEN, STATISTICS, CATALOGUE, manyTimes);
        for (int i = UNSEEN.size(); i < manyTimes.length; i++) {
            assertThat(row(table, i)).isEqualTo(row(table, i - UNSEEN.size()));
        }
    }
}
