package io.marquee.data.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasTableTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void drawsFollowTheWeights(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = random.doubles(20, 0.1, 5).toArray();
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        AliasTable table = AliasTable.of(weights);
        int[] drawn = new int[weights.length];
        int draws = 400_000;
        for (int i = 0; i < draws; i++) {
            drawn[table.draw(random)]++;
        }
        for (int i = 0; i < weights.length; i++) {
            assertThat(drawn[i] / (double) draws).isCloseTo(weights[i] / total, within(0.003));
        }
    }

    @Test
    void oneWeightIsAlwaysDrawn() {
        AliasTable table = AliasTable.of(new double[] {0.3});
        assertThat(table.draw(new SplittableRandom(1))).isZero();
    }
}
