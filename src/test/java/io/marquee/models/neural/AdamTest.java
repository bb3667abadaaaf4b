package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdamTest {
    /** The first step is as long as the rate, whatever the slope: both means are the slope's own, corrected. */
    @Test
    void startsAtThePaceOfTheRate() {
        float[] parameters = {1, 1, 1};
        Adam adam = new Adam(parameters);
        adam.gradient()[0] = 5000;
        adam.gradient()[1] = -0.002f;
        adam.step(0.1, 10);
        assertThat(parameters[0]).isEqualTo(0.9f, within(1e-5f));
        assertThat(parameters[1]).isEqualTo(1.1f, within(1e-4f));
        assertThat(parameters[2]).isEqualTo(1);
        assertThat(adam.gradient()).containsOnly(0);
    }

    @Test
    void findsTheBottomOfABowl() {
        float[] parameters = {4, -3};
        Adam adam = new Adam(parameters);
        for (int step = 0; step < 2_000; step++) {
            adam.gradient()[0] = 100 * (parameters[0] - 1);
            adam.gradient()[1] = 0.01f * (parameters[1] - 2);
            adam.step(0.05, 1);
        }
        assertThat(parameters[0]).isEqualTo(1, within(1e-2f));
        assertThat(parameters[1]).isEqualTo(2, within(1e-2f));
    }
}
