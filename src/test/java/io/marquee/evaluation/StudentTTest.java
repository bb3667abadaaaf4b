package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
    /** Any printed table of the distribution, two-sided. */
    @ParameterizedTest
    @CsvSource({
        "1, 12.706",
        "2, 4.303",
        "3, 3.182",
        "4, 2.776",
        "5, 2.571",
        "9, 2.262",
        "10, 2.228",
        "19, 2.093",
        "30, 2.042",
        "120, 1.980"
    })
    void agreesWithPrintedTables(int degrees, double expected) {
        assertThat(StudentT.twoSided(degrees, 0.95)).isEqualTo(expected, within(5e-4));
    }

    @Test
    void agreesWithPrintedTablesAtOtherProbabilities() {
        assertThat(StudentT.twoSided(4, 0.99)).isEqualTo(4.604, within(5e-4));
        assertThat(StudentT.twoSided(7, 0.5)).isEqualTo(0.711, within(5e-4));
    }

    @Test
    void isTheInverseOfItsProbability() {
        for (int degrees = 1; degrees < 60; degrees++) {
            assertThat(StudentT.within(StudentT.twoSided(degrees, 0.9), degrees))
                    .isEqualTo(0.9, within(1e-12));
        }
    }

    @Test
    void comesToTheNormalDistribution() {
        assertThat(StudentT.twoSided(1_000_000, 0.95)).isEqualTo(1.959964, within(1e-5));
    }
}
