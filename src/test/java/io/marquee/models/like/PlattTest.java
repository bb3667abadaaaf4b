package io.marquee.models.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.models.algebra.LogisticRidge;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlattTest {
    private static Platt fitted(int rows, double intercept, double slope) {
        RandomGenerator random = new SplittableRandom(1);
        double[] logits = random.doubles(rows, -3, 3).toArray();
        boolean[] liked = new boolean[rows];
        for (int i = 0; i < rows; i++) {
            liked[i] = random.nextDouble() < LogisticRidge.sigmoid(intercept + slope * logits[i]);
        }
        return Platt.of(logits, liked);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 0.7", "-1, 1.4"})
    void findsHowSureLogOddsMayBe(double intercept, double slope) {
        Platt platt = fitted(50_000, intercept, slope);
        assertThat(platt.intercept()).isEqualTo(intercept, within(0.05));
        assertThat(platt.slope()).isEqualTo(slope, within(0.05));
    }

    @Test
    void leavesLogOddsAsTheyAreWhereNothingTellsOtherwise() {
        Platt platt = Platt.of(new double[0], new boolean[0]);
        assertThat(platt.logit(1.25)).isEqualTo(1.25, within(1e-12));
    }

    @Test
    void learnsLittleOfFewRows() {
        Platt platt = Platt.of(new double[] {1, -1}, new boolean[] {false, true});
        assertThat(platt.slope()).isBetween(0.8, 1.0);
    }

    @Test
    void neverTurnsTheOrderRound() {
        assertThat(fitted(10_000, 0, -2).slope()).isPositive();
    }
}
