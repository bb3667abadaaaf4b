package io.marquee.recommend.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MarginalRelevanceTest {
    /** Places 0 and 1 are the same movie in all but name, and so are 2 and 3. */
    private static final Likeness TWINS = (a, b) -> a / 2 == b / 2 ? 1 : 0;

    private static final double[] VALUES = {1, 0.9, 0.5, 0.4};

    @Test
    void goesByValueAloneWithoutDiversity() {
        assertThat(MarginalRelevance.order(VALUES, TWINS, 0, 4)).containsExactly(0, 1, 2, 3);
        assertThat(MarginalRelevance.order(new double[] {0.4, 0.9, 0.4, 1}, TWINS, 0, 4))
                .containsExactly(3, 1, 0, 2);
    }

    @Test
    void putsTwinsFurtherDownTheMoreDiversityIsWanted() {
        assertThat(MarginalRelevance.order(VALUES, TWINS, 0.2, 4)).containsExactly(0, 1, 2, 3);
        assertThat(MarginalRelevance.order(VALUES, TWINS, 0.5, 4)).containsExactly(0, 2, 1, 3);
        assertThat(MarginalRelevance.order(VALUES, TWINS, 1, 4)).containsExactly(0, 2, 1, 3);
    }

    /** (1 − 0.5) · 0.9 − 0.5 · 0.6 = 0.15 is less than 0.5 · 0.5 − 0.5 · 0.1 = 0.2. */
    @Test
    void weighsValueAgainstTheGreatestSimilarity() {
        double[][] similarity = {{1, 0.6, 0.1}, {0.6, 1, 0.3}, {0.1, 0.3, 1}};
        double[] values = {1, 0.9, 0.5};
        assertThat(MarginalRelevance.order(values, (a, b) -> similarity[a][b], 0.5, 3))
                .containsExactly(0, 2, 1);
        assertThat(MarginalRelevance.order(values, (a, b) -> similarity[a][b], 0.4, 3))
                .containsExactly(0, 1, 2);
    }

    @Test
    void givesTheStartOfTheWholeOrderWhenFewerAreWanted() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 50; run++) {
            double[] values = random.doubles(20).toArray();
            double[][] vectors =
                    random.ints(20, 0, 5).mapToObj(i -> new double[] {i}).toArray(double[][]::new);
            Likeness likeness = (a, b) -> 1 / (1 + Math.abs(vectors[a][0] - vectors[b][0]));
            int[] whole = MarginalRelevance.order(values, likeness, 0.5, 20);
            assertThat(Arrays.stream(whole).distinct().count()).isEqualTo(20);
            for (int length = 0; length < 20; length++) {
                assertThat(MarginalRelevance.order(values, likeness, 0.5, length))
                        .isEqualTo(Arrays.copyOf(whole, length));
            }
        }
    }
}
