package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanOverUsersTest {
    @Test
    void isTheIntervalOfAMeanWithOneValueAUser() {
        MeanOverUsers mean = MeanOverUsers.of(new double[] {0.2, 0.4, 0.9});
        Figure asSplits = Figure.of(0.2, 0.4, 0.9);
        assertThat(mean.value()).isEqualTo(0.5, within(1e-12));
        assertThat(mean.halfWidth()).isEqualTo(asSplits.halfWidth().orElseThrow(), within(1e-12));
    }

    @Test
    void doesNotGetNarrowerByValuesThatAUserRepeats() {
        MeanOverUsers once = MeanOverUsers.of(new double[] {1, 2, 6}, new int[] {0, 1, 2});
        MeanOverUsers thrice =
                MeanOverUsers.of(new double[] {1, 1, 1, 2, 2, 2, 6, 6, 6}, new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2});
        assertThat(thrice.value()).isEqualTo(once.value(), within(1e-12));
        assertThat(thrice.halfWidth()).isEqualTo(once.halfWidth(), within(1e-12));
    }

    @Test
    void hasNoIntervalForOneUser() {
        MeanOverUsers mean = MeanOverUsers.of(new double[] {1, 2}, new int[] {7, 7});
        assertThat(mean.value()).isEqualTo(1.5);
        assertThat(mean.halfWidth()).isNaN();
    }
}
