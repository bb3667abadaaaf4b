package io.marquee.models.like;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.models.Fixtures;
import io.marquee.models.Model;
import io.marquee.models.UserMovieBias;
import io.marquee.models.factors.Svd;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {
    private static final Dataset DATA = Fixtures.learnable(1);
    private static final int ROWS = DATA.ratings().size();

    private static Folds dealt() {
        return Folds.deal(ROWS, 4, new SplittableRandom(5));
    }

    private static float[][] hints(Dataset training) {
        return dealt().hints(training, FoldsTest::heard, Progress.SILENT);
    }

    private static Hints heard(Dataset part) {
        return Hints.of(
                (Model) Svd.tuned().fit(part, new SplittableRandom(1), Progress.SILENT),
                (Model) UserMovieBias.timeless().fit(part, new SplittableRandom(1), Progress.SILENT),
                part.ratings());
    }

    private static Dataset withAnotherRating(int row) {
        int other = DATA.ratings().halfStars(row) > 5 ? 1 : 10;
        return DATA.with(DATA.ratings().with(row, other));
    }

    @Test
    void dealsEveryRowIntoOnePart() {
        int[] all = IntStream.range(0, 4)
                .flatMap(part -> Arrays.stream(dealt().inside(part)))
                .sorted()
                .toArray();
        assertThat(all).isEqualTo(IntStream.range(0, ROWS).toArray());
        for (int part = 0; part < 4; part++) {
            assertThat(dealt().inside(part).length).isBetween(ROWS / 4, ROWS / 4 + 1);
        }
    }

    @Test
    void makesDoWithOneRow() {
        Folds one = Folds.deal(1, 4, new SplittableRandom(5));
        assertThat(one.inside(0)).containsExactly(0);
        assertThat(one.outside(0)).containsExactly(0);
    }

    @Test
    void noRowHearsOfItsOwnRating() {
        float[][] hints = hints(DATA);
        for (int row : new int[] {dealt().inside(1)[7], dealt().inside(3)[99]}) {
            float[][] changed = hints(withAnotherRating(row));
            assertThat(changed[row]).isEqualTo(hints[row]);
            assertThat(Arrays.deepEquals(changed, hints)).isFalse();
        }
    }

    @Test
    void noRowHearsOfTheRatingsThatCalibrationIsBy() {
        int row = dealt().inside(0)[7];
        assertThat(hints(withAnotherRating(row))).isDeepEqualTo(hints(DATA));
    }
}
