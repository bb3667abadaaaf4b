package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupedErrorTest {
    @Test
    void givesTheFigureOfEachGroup() {
        double[] predicted = {4, 3, 2, 5};
        double[] actual = {5, 3, 4, 5};
        int[] users = {0, 1, 2, 2};
        double[] errors = GroupedError.of(predicted, actual, users, 3, user -> user == 2 ? 2 : 0);
        assertThat(errors[0]).isEqualTo(Math.sqrt(1.0 / 2));
        assertThat(errors[1]).as("a group without ratings").isNaN();
        assertThat(errors[2]).isEqualTo(Math.sqrt(4.0 / 2));
    }

    @Test
    void addsUpToTheErrorOfAll() {
        RandomGenerator random = new SplittableRandom(6);
        for (int run = 0; run < 50; run++) {
            double[] predicted = random.doubles(200, 0.5, 5).toArray();
            double[] actual = random.doubles(200, 0.5, 5).toArray();
            int[] users = random.ints(200, 0, 40).toArray();
            double[] errors = GroupedError.of(predicted, actual, users, 4, user -> user % 4);
            double squares = IntStream.range(0, 4)
                    .mapToDouble(group -> errors[group]
                            * errors[group]
                            * Arrays.stream(users)
                                    .filter(user -> user % 4 == group)
                                    .count())
                    .sum();
            assertThat(Math.sqrt(squares / 200))
                    .isEqualTo(new RootMeanSquaredError().of(predicted, actual), within(1e-12));
        }
    }
}
