package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.models.Fixtures;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Ratings RATINGS = new RatingsBuilder()
            .add(1, 10, 8, 300)
            .add(1, 20, 6, 4_000_000_000L)
            .add(1, 30, 4, 100)
            .add(1, 40, 2, 100)
            .build(Index.of(10, 20, 30, 40));

    @Test
    void goesFromTheOldestToTheLatest() {
        assertThat(History.of(RATINGS).movies()).containsExactly(2, 3, 0, 1);
        assertThat(History.of(RATINGS).second(3)).isEqualTo(4_000_000_000L);
        assertThat(History.of(RATINGS).mean()).isEqualTo(2.5);
    }

    @Test
    void canBeCutOff() {
        History before = History.of(RATINGS).before(2);
        assertThat(before.movies()).containsExactly(2, 3);
        assertThat(before.mean()).isEqualTo(1.5);
        assertThat(History.of(RATINGS).before(0).size()).isZero();
    }

    @Test
    void fadesByHalfWithEveryHalfLife() {
        assertThat(History.of(RATINGS).recency(2)).containsExactly(new double[] {0.3536, 0.5, 0.7071, 1}, within(1e-4));
    }

    @Test
    void isEmptyForWhoHasRatedNothing() {
        Histories histories = new Histories(RATINGS);
        assertThat(histories.of(0).size()).isEqualTo(4);
        assertThat(histories.of(Index.ABSENT).size()).isZero();
        assertThat(histories.of(7).size()).isZero();
    }

    @Test
    void tellsMoreLikingTheMoreStars() {
        Ratings ratings = Fixtures.of("5 3 1").ratings();
        Liking liking = new Liking(3, 0.6);
        assertThat(liking.of(History.of(ratings))).containsExactly(new double[] {2.2, 1, 0}, within(1e-9));
        assertThat(liking.of(ratings)).containsExactly(new float[] {2.2f, 1, 0}, within(1e-6f));
    }

    @Test
    void drawsTheMeanOfFewRatingsToThatOfAll() {
        History history = History.of(Fixtures.of("5 5").ratings());
        assertThat(new Liking(3.6, 1).usual(history)).isEqualTo((10 + 5 * 3.6) / 7, within(1e-12));
    }
}
