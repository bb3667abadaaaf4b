package io.marquee.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LongTailTest {
    private static final String AT = "2020-05-01T12:00:00Z";

    /** Movies with so many ratings each: 3, 1 and 0. */
    private final Selection uneven = new HandMade(3)
            .with(1, 10, 4, AT)
            .with(2, 10, 4, AT)
            .with(3, 10, 4, AT)
            .with(3, 20, 4, AT)
            .all();

    @Test
    void pointsTellWhatTheMostRatedMoviesHave() {
        LongTail tail = LongTail.of(uneven, 4);
        assertThat(tail.movies()).isEqualTo(2);
        assertThat(tail.ratings()).isEqualTo(4);
        assertThat(tail.half()).isEqualTo(1);
        assertThat(tail.points())
                .containsExactly(
                        new LongTail.Point(0.25, 1, 3, 0.75),
                        new LongTail.Point(0.5, 1, 3, 0.75),
                        new LongTail.Point(0.75, 2, 4, 1),
                        new LongTail.Point(1, 2, 4, 1));
    }

    /** Two movies with 1 and 3 ratings: mean difference of all pairs 1, mean 2, so G = 1 / (2 · 2). */
    @Test
    void giniIsHalfOfTheMeanDifferenceRelativeToTheMean() {
        assertThat(LongTail.of(uneven, 1).gini().orElseThrow()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void giniIsZeroWhereAllAreEqual() {
        Selection even = new HandMade(1)
                .with(1, 10, 4, AT)
                .with(1, 20, 2, AT)
                .with(1, 30, 3, AT)
                .all();
        assertThat(LongTail.of(even, 1).gini().orElseThrow()).isEqualTo(0, within(1e-12));
    }

    @Test
    void nothingHasNoTail() {
        LongTail tail = LongTail.of(new HandMade(1).all(), 10);
        assertThat(tail.gini()).isEmpty();
        assertThat(tail.points()).isEmpty();
        assertThat(tail.half()).isZero();
    }
}
