package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AdjustedRandIndexTest {
    @Test
    void isOneForTheSamePartitionUnderOtherNames() {
        assertThat(AdjustedRandIndex.of(new int[] {0, 0, 1, 2, 2}, new int[] {2, 2, 0, 1, 1}))
                .isEqualTo(1);
    }

    /** One pair of two agrees: both 1, inA 2, inB 1, of 6 pairs; (1 − 1/3) / (3/2 − 1/3) = 4/7. */
    @Test
    void agreesWithAHandExample() {
        assertThat(AdjustedRandIndex.of(new int[] {0, 0, 1, 1}, new int[] {0, 0, 1, 2}))
                .isCloseTo(4.0 / 7, within(1e-12));
    }

    @Test
    void isAboutZeroForUnrelatedPartitions() {
        Random random = new Random(1);
        int[] a = random.ints(5_000, 0, 4).toArray();
        int[] b = random.ints(5_000, 0, 4).toArray();

        assertThat(AdjustedRandIndex.of(a, b)).isCloseTo(0, within(0.01));
    }
}
