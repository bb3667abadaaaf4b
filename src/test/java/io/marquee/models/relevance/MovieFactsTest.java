package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import org.junit.jupiter.api.Test;

class MovieFactsTest {
    /** All movies of the fixtures came out in 1995; the first rating is of 2001-09-09, each an hour after the one before. */
    private static final Dataset DATASET = Fixtures.of("5 3 -", "4 - -");

    private static final MovieFacts FACTS = MovieFacts.of(DATASET.ratings(), DATASET.catalogue());
    private static final long FIRST = 1_000_000_000L;

    @Test
    void tellsHowManyStarsAMovieStandsAboveTheMean() {
        assertThat(FACTS.offset(0)).isEqualTo((9 - 2 * 4.0) / (2 + 3), within(1e-12));
        assertThat(FACTS.offset(2)).isZero();
        assertThat(FACTS.offset(Index.ABSENT)).isZero();
    }

    @Test
    void tellsWhetherAnyoneHadRatedAMovie() {
        assertThat(FACTS.known(1, FIRST + 3_599)).isZero();
        assertThat(FACTS.known(1, FIRST + 3_600)).isEqualTo(1);
        assertThat(FACTS.known(2, Long.MAX_VALUE - 1)).as("never rated").isZero();
    }

    @Test
    void tellsAnAgeThatStopsWithTheRatings() {
        assertThat(FACTS.age(0, FIRST)).isEqualTo(Math.log(1 + 6.69), within(0.01));
        assertThat(FACTS.age(0, 0)).as("before it came out").isZero();
        assertThat(FACTS.age(0, 4 * FIRST)).isEqualTo(FACTS.age(0, FIRST + 7_200));
    }

    @Test
    void tellsPopularity() {
        assertThat(FACTS.popularity(0)).isEqualTo(Math.log1p(2));
        assertThat(FACTS.popularity(Index.ABSENT)).isZero();
    }
}
