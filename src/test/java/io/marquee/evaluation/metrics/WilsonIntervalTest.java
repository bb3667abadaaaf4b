package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTest {
    /** By solving |k / n − q| = z √(q (1 − q) / n) for q: at both bounds the observation is just as unlikely as 95 % allows. */
    @ParameterizedTest
    @CsvSource({"1, 10", "5, 10", "81, 263", "7, 9", "1, 2"})
    void endsWhereTheObservationIsTooUnlikely(int successes, int trials) {
        WilsonInterval interval = WilsonInterval.of(successes, trials);
        for (double bound : new double[] {interval.lower(), interval.upper()}) {
            double distance = Math.abs(successes / (double) trials - bound);
            assertThat(distance / Math.sqrt(bound * (1 - bound) / trials)).isEqualTo(1.959964, within(1e-5));
        }
        assertThat(interval.lower()).isLessThan(successes / (double) trials).isLessThan(interval.upper());
    }

    @Test
    void staysWithinZeroAndOne() {
        assertThat(WilsonInterval.of(0, 10).lower()).isEqualTo(0, within(1e-12));
        assertThat(WilsonInterval.of(0, 10).upper()).isEqualTo(0.2775, within(1e-4));
        assertThat(WilsonInterval.of(10, 10).upper()).isEqualTo(1, within(1e-12));
        assertThat(WilsonInterval.of(10, 10).lower()).isEqualTo(0.7225, within(1e-4));
    }
}
