package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrongestTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 99, 100, 200})
    void keepsWhatSortingWouldPutFirst(int most) {
        RandomGenerator random = new SplittableRandom(most);
        double[] strengths = random.ints(100, 1, 30).mapToDouble(i -> i / 8.0).toArray();
        Strongest strongest = new Strongest(most);
        IntStream.range(0, 100).forEach(position -> strongest.offer(position, strengths[position]));
        int[] sorted = IntStream.range(0, 100)
                .boxed()
                .sorted(Comparator.comparingDouble(position -> -strengths[position]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(strongest.positions()).containsExactly(sorted);
    }
}
