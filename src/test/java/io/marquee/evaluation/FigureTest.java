package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void givesTheMeanAndTheIntervalOfAHandMadeExample() {
        Figure figure = Figure.of(1, 2, 3);
        assertThat(figure.mean()).isEqualTo(2);
        assertThat(figure.halfWidth()).hasValueCloseTo(4.303 / Math.sqrt(3), within(1e-3));
    }

    @Test
    void hasNoIntervalForOneSplit() {
        assertThat(Figure.of(0.87).mean()).isEqualTo(0.87);
        assertThat(Figure.of(0.87).halfWidth()).isEmpty();
    }

    @Test
    void hasAnIntervalOfNothingWhenAllSplitsAgree() {
        assertThat(Figure.of(0.5, 0.5, 0.5).halfWidth()).hasValue(0);
    }

    @Test
    void holdsTheTrueMeanInNineteenOfTwentyIntervals() {
        RandomGenerator random = new SplittableRandom(11);
        int held = 0;
        for (int run = 0; run < 2_000; run++) {
            Figure figure = Figure.of(
                    random.doubles(5).map(any -> random.nextGaussian(7, 2)).toArray());
            held += Math.abs(figure.mean() - 7) <= figure.halfWidth().orElseThrow() ? 1 : 0;
        }
        assertThat(held / 2_000.0).isEqualTo(0.95, within(0.015));
    }

    @Test
    void comparesSplitBySplit() {
        Figure difference = Figure.of(0.90, 0.80, 0.85).minus(Figure.of(0.89, 0.79, 0.84));
        assertThat(difference.mean()).isEqualTo(0.01, within(1e-12));
        assertThat(difference.halfWidth().orElseThrow()).isEqualTo(0, within(1e-9));
    }

    @Test
    void refusesToCompareOverDifferentSplits() {
        assertThatThrownBy(() -> Figure.of(1, 2).minus(Figure.of(1))).hasMessageContaining("over 2 and 1 splits");
    }

    @Test
    void refusesWhatIsNotAFigure() {
        assertThatThrownBy(() -> Figure.of()).hasMessageContaining("at least one");
        assertThatThrownBy(() -> Figure.of(1, Double.NaN)).hasMessageContaining("finite");
    }
}
