package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void takesAllWhenThereAreNoMore() {
        assertThat(Sample.of(new int[] {3, 5, 8}, 3, new Random(1))).containsExactly(3, 5, 8);
        assertThat(Sample.of(2, 100, new Random(1))).containsExactly(0, 1);
    }

    @Test
    void takesExactlyAsManyAsAskedInOrderWithoutRepeats() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(Sample.of(100, 17, new Random(seed)))
                    .hasSize(17)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void takesEachAsOften() {
        int[] taken = new int[10];
        Random random = new Random(1);
        for (int trial = 0; trial < 10_000; trial++) {
            for (int value : Sample.of(10, 3, random)) {
                taken[value]++;
            }
        }
        assertThat(IntStream.of(taken)).allMatch(count -> Math.abs(count - 3_000) < 250);
    }
}
