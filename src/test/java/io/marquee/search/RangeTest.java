package io.marquee.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static List<Double> draws(Range range) {
        SplittableRandom random = new SplittableRandom(1);
        return Stream.generate(() -> Double.valueOf(range.draw(random)))
                .limit(2000)
                .toList();
    }

    private static double shareBelow(double bound, List<Double> draws) {
        return draws.stream().filter(value -> value < bound).count() / (double) draws.size();
    }

    @Test
    void numbersStayBetweenTheirEnds() {
        assertThat(draws(new Numbers(0.123456, 0.2, false, false)))
                .allMatch(value -> value >= 0.123456 && value <= 0.2);
        assertThat(draws(new Numbers(0.0011111, 7, false, true))).allMatch(value -> value >= 0.0011111 && value <= 7);
    }

    @Test
    void everyStepHasTheSameChanceUnlessTheScaleIsLogarithmic() {
        assertThat(shareBelow(50.5, draws(new Numbers(1, 100, false, false)))).isEqualTo(0.5, within(0.03));
        assertThat(shareBelow(10, draws(new Numbers(1, 100, false, true)))).isEqualTo(0.5, within(0.03));
    }

    @Test
    void wholeNumbersHaveNoPointAndOthersHave() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            assertThat(new Numbers(1, 300, true, true).draw(random)).matches("[1-9]\\d{0,2}");
            assertThat(new Numbers(1, 1e6, false, true).draw(random)).matches("\\d+\\.\\d+");
        }
        assertThat(draws(new Numbers(1, 3, true, false)))
                .contains(1.0, 2.0, 3.0)
                .allMatch(value -> value % 1 == 0);
    }

    @Test
    void choicesAreAllDrawn() {
        SplittableRandom random = new SplittableRandom(1);
        Choices choices = new Choices(List.of("\"a\"", "true", "3"));
        assertThat(Stream.generate(() -> choices.draw(random)).limit(100).distinct())
                .containsExactlyInAnyOrder("\"a\"", "true", "3");
    }
}
