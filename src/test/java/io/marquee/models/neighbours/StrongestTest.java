package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrongestTest {
    private static final int OFFERED = 1000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 499, 500, 999, 1000, 2000})
    void keepsWhatSortingWouldPutFirst(int most) {
        RandomGenerator random = new SplittableRandom(most);
        double[] many = random.doubles(OFFERED, 1e-9, 1e9).toArray();
        double[] few = random.ints(OFFERED, 1, 30).mapToDouble(i -> i / 8.0).toArray();
        double[] ascending = Arrays.stream(many).sorted().toArray();
        double[] descending =
                Arrays.stream(ascending).map(strength -> 1 / strength).toArray();
        double[] same = new double[OFFERED];
        Arrays.fill(same, 0.5);
        assertThat(List.of(many, few, ascending, descending, same))
                .allSatisfy(
                        strengths -> assertThat(strongest(most, strengths)).containsExactly(sorted(most, strengths)));
    }

    private static int[] strongest(int most, double... strengths) {
        Strongest strongest = new Strongest(most);
        IntStream.range(0, OFFERED).forEach(position -> strongest.offer(position, strengths[position]));
        return strongest.positions();
    }

    private static int[] sorted(int most, double... strengths) {
        return IntStream.range(0, OFFERED)
                .boxed()
                .sorted(Comparator.comparingDouble(position -> -(float) strengths[position]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
