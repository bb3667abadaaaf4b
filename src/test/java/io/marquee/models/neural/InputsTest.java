package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Evidence;
import io.marquee.features.Feature;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.models.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InputsTest {
    private static final Ratings RATINGS = Small.DATASET.ratings();
    private static final List<Feature> FEATURES =
            Inputs.features(Small.DATASET.catalogue()).toList();

    private static TrainingColumns columns(Ratings ratings) {
        Statistics statistics = Statistics.of(ratings, Small.DATASET.catalogue(), new Damping(5, 5, 5));
        return TrainingColumns.of(ratings, Small.INPUTS, statistics, Small.DATASET.catalogue());
    }

    private static float[] row(TrainingColumns columns, int row) {
        float[] values = new float[columns.size()];
        columns.copy(row, values);
        return values;
    }

    @Test
    void areCentredAndStretchedUnlessTheyAreZeroOrOne() {
        TrainingColumns columns = columns(RATINGS);
        for (int place = 0; place < columns.size(); place++) {
            int its = place;
            double[] values = IntStream.range(0, RATINGS.size())
                    .mapToDouble(row -> row(columns, row)[its])
                    .toArray();
            if (IntStream.range(0, values.length).anyMatch(row -> values[row] != 0 && values[row] != 1)) {
                double mean = IntStream.range(0, values.length)
                        .mapToDouble(row -> values[row])
                        .average()
                        .orElseThrow();
                double square = IntStream.range(0, values.length)
                        .mapToDouble(row -> values[row] * values[row])
                        .average()
                        .orElseThrow();
                assertThat(mean).as(FEATURES.get(place).name()).isEqualTo(0, within(1e-4));
                assertThat(square).as(FEATURES.get(place).name()).isEqualTo(1, within(1e-3));
            }
        }
        assertThat(FEATURES).extracting(Feature::name).contains("genre_even", "user_mean", "moment");
    }

    @Test
    void keepToTheRangeThatTrainingHasSeen() {
        Evidence evidence = new Evidence(Small.STATISTICS, Small.DATASET.catalogue());
        float[] soon = new float[Small.INPUTS.size()];
        float[] late = new float[Small.INPUTS.size()];
        Small.INPUTS.fill(evidence.about(1, 2, RATINGS.newest()), soon, 0);
        Small.INPUTS.fill(evidence.about(1, 2, 4_000_000_000L), late, 0);
        int moment = FEATURES.size() - 1;
        assertThat(FEATURES.get(moment).name()).isEqualTo("moment");
        assertThat(late[moment]).isEqualTo(soon[moment]);
    }

    /** Or else what each movie adds to the units could not be kept. */
    @Test
    void thatHangOnTheMovieAloneNeverChange() {
        Evidence evidence = new Evidence(Small.STATISTICS, Small.DATASET.catalogue());
        for (Feature feature : FEATURES) {
            if (feature.kind() == Kind.MOVIE) {
                double early = feature.value(evidence.about(Index.ABSENT, 3, 0));
                double late = feature.value(evidence.about(5, 3, 1_500_000_000));
                assertThat(late).as(feature.name()).isEqualTo(early);
            }
        }
    }

    @Test
    void ofARowDoNotKnowItsRating() {
        for (int row = 0; row < RATINGS.size(); row += 601) {
            int other = RATINGS.halfStars(row) == 1 ? 10 : 1;
            float[] changed = row(columns(RATINGS.with(row, other)), row);
            float[] before = row(columns(RATINGS), row);
            for (int place = 0; place < before.length; place++) {
                assertThat(changed[place]).as(FEATURES.get(place).name()).isEqualTo(before[place], within(1e-5f));
            }
        }
    }

    @Test
    void areTheSameWhetherKeptOrMadeAnew() {
        TrainingColumns some = new TrainingColumns(
                RATINGS, Small.INPUTS, Small.STATISTICS, Small.DATASET.catalogue(), RATINGS.size() / 2);
        TrainingColumns all = columns(RATINGS);
        for (int row = 0; row < RATINGS.size(); row += 7) {
            assertThat(row(some, row)).as("row %d", row).isEqualTo(row(all, row));
        }
    }

    @Test
    void ofAnotherSetOfFeaturesAreNotRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new BinaryWriter(bytes).putString("user_shoe_size");
        BinaryReader in = new BinaryReader(new ByteArrayInputStream(bytes.toByteArray()));
        assertThatThrownBy(() -> Inputs.read(in, Fixtures.of("4").catalogue()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("user_shoe_size")
                .hasMessageContaining("train again");
    }
}
