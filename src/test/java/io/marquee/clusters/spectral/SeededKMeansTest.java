package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import smile.math.MathEx;

class SeededKMeansTest {
    private static final double[][] TWO_PAIRS = {{0, 0}, {9, 9}, {0, 1}, {9, 8}};

    @Test
    void namesGroupsInTheOrderInWhichTheyOccur() {
        assertThat(SeededKMeans.fit(TWO_PAIRS, 2, 1)).containsExactly(0, 1, 0, 1);
    }

    @Test
    void isTheSameForTheSameSeedWhateverWasDrawnBefore() {
        double[][] points = PlantedTastes.of(500, 4, 1, 1).profiles();
        int[] first = SeededKMeans.fit(points, 6, 7);
        MathEx.random();

        assertThat(SeededKMeans.fit(points, 6, 7)).containsExactly(first);
        assertThat(CompletableFuture.supplyAsync(() -> SeededKMeans.fit(points, 6, 7))
                        .join())
                .containsExactly(first);
    }

    @Test
    void makesNoMoreGroupsThanThereAreDifferentPoints() {
        double[][] points = {{1, 1}, {1, 1}, {2, 2}};

        assertThat(SeededKMeans.different(points)).isEqualTo(2);
        assertThat(SeededKMeans.fit(points, 3, 1)).containsExactly(0, 0, 1);
    }

    @Test
    void oneGroupOrNoPointsNeedNoSearch() {
        assertThat(SeededKMeans.fit(TWO_PAIRS, 1, 1)).containsOnly(0);
        assertThat(SeededKMeans.fit(new double[0][], 4, 1)).isEmpty();
    }

    @Test
    void theBestOfSeveralStartsEscapesBadOnes() {
        double[][] corners = {{0, 0}, {0, 9}, {40, 0}, {40, 9}, {90, 0}, {90, 9}};

        for (long seed = 0; seed < 50; seed++) {
            int[] labels = SeededKMeans.fit(corners, 3, seed);
            assertThat(labels)
                    .as("seed " + seed + ": " + Arrays.toString(labels))
                    .containsExactly(0, 0, 1, 1, 2, 2);
        }
    }
}
