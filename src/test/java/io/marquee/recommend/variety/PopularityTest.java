package io.marquee.recommend.variety;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.models.Fixtures;
import org.junit.jupiter.api.Test;

class PopularityTest {
    /** Four users; the movies were rated by 4, 2, 1 and none of them. */
    private static final Popularity POPULARITY = Popularity.of(
            Fixtures.of("5 5 - -", "4 4 3 -", "3 - - -", "2 - - -").ratings());

    @Test
    void countsRaters() {
        assertThat(new int[] {POPULARITY.raters(0), POPULARITY.raters(1), POPULARITY.raters(2)})
                .containsExactly(4, 2, 1);
    }

    @Test
    void tellsInBitsHowLittleAMovieIsKnown() {
        assertThat(POPULARITY.information(0)).isZero();
        assertThat(POPULARITY.information(1)).isEqualTo(1);
        assertThat(POPULARITY.information(2)).isEqualTo(2);
    }

    @Test
    void takesAMovieThatNobodyRatedForOneThatAUserDid() {
        assertThat(POPULARITY.raters(3)).isZero();
        assertThat(POPULARITY.information(3)).isEqualTo(2);
    }
}
