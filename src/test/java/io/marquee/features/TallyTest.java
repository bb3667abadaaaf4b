package io.marquee.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TallyTest {
    /** Ratings of 1, 2 and 4.5 stars. */
    private static final Tally THREE =
            Tally.of(2, 0.5, 0.25).plus(Tally.of(4, -1, 0.5)).plus(Tally.of(9, 0.25, 0.25));

    @Test
    void addsUp() {
        assertThat(THREE).isEqualTo(new Tally(3, 15, 101, -0.25, 1));
    }

    @Test
    void takesOutWhatWasPutIn() {
        Tally one = Tally.of(9, 0.25, 0.25);
        assertThat(THREE.plus(one).plus(one).minus(one, 2)).isEqualTo(THREE);
    }

    @Test
    void staysAsItIsWhenNothingIsTakenOut() {
        assertThat(THREE.minus(Tally.NONE, 1)).isEqualTo(THREE);
        assertThat(THREE.minus(Tally.NONE, 3)).isEqualTo(THREE);
    }

    @Test
    void hasThePlainMeanWithoutDamping() {
        assertThat(THREE.mean(5, 0)).isEqualTo(7.5 / 3);
    }

    @Test
    void isDrawnToThePriorAsByThatManyRatings() {
        assertThat(THREE.mean(4, 2)).isEqualTo((7.5 + 2 * 4) / 5);
        assertThat(THREE.mean(4, 1e12)).isEqualTo(4, within(1e-9));
    }

    @Test
    void hasThePlainStandardDeviationWithoutDamping() {
        double variance =
                DoubleStream.of(1, 2, 4.5).map(x -> (x - 2.5) * (x - 2.5)).sum() / 3;
        assertThat(THREE.spread(9, 0)).isEqualTo(Math.sqrt(variance), within(1e-12));
    }

    @Test
    void drawsTheVarianceToThatOfThePrior() {
        double scatter =
                DoubleStream.of(1, 2, 4.5).map(x -> (x - 2.5) * (x - 2.5)).sum();
        assertThat(THREE.spread(2, 3)).isEqualTo(Math.sqrt((scatter + 3 * 4) / 6), within(1e-12));
    }

    @Test
    void hasNoSpreadWhereAllRatingsAreTheSame() {
        Tally same = Tally.of(7, 0, 0).plus(Tally.of(7, 0, 0)).plus(Tally.of(7, 0, 0));
        assertThat(same.spread(1, 0)).isZero();
    }

    @Test
    void differsFromTheOtherSideByItsLevelLessThePull() {
        assertThat(THREE.offset(3, 0)).isEqualTo((-0.25 - 3) / 3);
        assertThat(THREE.offset(3, 7)).isEqualTo((-0.25 - 3) / 10);
    }

    @Test
    void isThePriorWhenEmpty() {
        assertThat(Tally.NONE.mean(3.25, 5)).isEqualTo(3.25);
        assertThat(Tally.NONE.mean(3.25, 0)).isEqualTo(3.25);
        assertThat(Tally.NONE.spread(0.75, 5)).isEqualTo(0.75, within(1e-15));
        assertThat(Tally.NONE.spread(0.75, 0)).isEqualTo(0.75);
        assertThat(Tally.NONE.offset(3.25, 0)).isZero();
    }
}
