package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.83 | 1.04  | 0.80 0.85 0.90 0.95 1.00 1.05",
                "0    | 0.115 | 0.00 0.02 0.04 0.06 0.08 0.10 0.12",
                "-1   | 5     | -1 0 1 2 3 4 5",
                "0.1  | 0.9   | 0.0 0.2 0.4 0.6 0.8 1.0"
            })
    void hasRoundTicks(double lowest, double highest, String labels) {
        Axis axis = Axis.over(lowest, highest);
        assertThat(Arrays.stream(axis.ticks()).mapToObj(axis::label)).containsExactly(labels.split(" "));
    }

    @Test
    void holdsEveryValue() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            double lowest = random.nextDouble(-10, 10);
            double highest = lowest + Math.pow(10, random.nextDouble(-6, 3));
            Axis axis = Axis.over(lowest, highest);
            assertThat(axis.ticks().length).isBetween(2, 7);
            assertThat(axis.place(lowest)).isBetween(-1e-9, 1.0);
            assertThat(axis.place(highest)).isBetween(0.0, 1 + 1e-9);
        }
    }

    @Test
    void hasAPlaceForASingleValue() {
        Axis axis = Axis.over(0.5, 0.5);
        assertThat(axis.place(0.5)).isBetween(0.0, 1.0);
        assertThat(Axis.over(0, 0).place(0)).isBetween(0.0, 1.0);
    }

    @Test
    void placesTicksEvenly() {
        Axis axis = Axis.over(0.83, 1.04);
        assertThat(axis.place(0.80)).isEqualTo(0, within(1e-9));
        assertThat(axis.place(0.95)).isEqualTo(0.6, within(1e-9));
        assertThat(axis.place(1.05)).isEqualTo(1, within(1e-9));
    }
}
