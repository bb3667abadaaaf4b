package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkSettingsTest {
    private static final NetworkSettings SETTINGS = new NetworkSettings(1, 1, 1, 10, 5_000_000, 1, 0.1, 0.1, 0);

    @Test
    void seeAllRatingsInEveryEpoch() {
        assertThat(SETTINGS.steps(100_000)).isEqualTo(1_000_000);
    }

    @Test
    void seeFewerEpochsOfALargeSet() {
        assertThat(SETTINGS.steps(2_000_000)).isEqualTo(5_000_000);
        assertThat(SETTINGS.steps(33_000_000)).isEqualTo(5_000_000);
        assertThat(SETTINGS.steps(Integer.MAX_VALUE)).isEqualTo(5_000_000);
    }
}
