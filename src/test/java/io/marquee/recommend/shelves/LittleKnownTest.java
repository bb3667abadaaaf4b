package io.marquee.recommend.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LittleKnownTest {
    private static int[] littleKnown(int... raters) {
        LittleKnown few = LittleKnown.of(movie -> raters[movie], raters.length);
        return IntStream.range(0, raters.length).filter(few::has).toArray();
    }

    @Test
    void leavesTheBestKnownTenthOutAndWhatNobodyCanTell() {
        assertThat(littleKnown(0, 0, 0, 100, 90, 4, 5, 6, 7, 8, 9, 10, 3)).containsExactly(4, 6, 7, 8, 9, 10, 11);
    }

    @Test
    void hasAllThatAreAsWellKnown() {
        assertThat(littleKnown(9, 9, 9, 9, 9, 9, 9, 9, 9, 9)).hasSize(10);
    }

    @Test
    void isEmptyWithoutRatings() {
        assertThat(littleKnown(0, 0)).isEmpty();
        assertThat(littleKnown()).isEmpty();
    }
}
