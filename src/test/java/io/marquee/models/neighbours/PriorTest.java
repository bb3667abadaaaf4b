package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.models.Fixtures;
import io.marquee.models.Scorer;
import io.marquee.models.ScorerContract;
import io.marquee.models.UserMovieBias;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PriorTest {
    private static double slope(Dataset dataset) {
        Scorer biases = ScorerContract.fitted(UserMovieBias.timeless(), dataset);
        return Prior.slope(
                dataset.ratings(),
                dataset.ratings().byUser(),
                Residuals.of(dataset.ratings(), biases),
                new Content(dataset.catalogue(), 20),
                new SplittableRandom(1));
    }

    /** Residuals are ± 0.5 of taste, whose sign the genre tells, and 0.5 of noise, rounded: half of the variance each. */
    @Test
    void learnsWhatGenresTell() {
        assertThat(slope(Fixtures.learnable(1))).isEqualTo(1, within(0.15));
    }

    @Test
    void learnsThatGenresTellNothing() {
        Dataset dealt = Fixtures.shuffled(Fixtures.learnable(1), new SplittableRandom(2));
        assertThat(slope(dealt)).isLessThan(0.02);
    }

    @Test
    void makesDoWithOneRating() {
        assertThat(slope(Fixtures.of("4"))).isZero();
    }
}
