package io.marquee.cli.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final int[] ITEMS = IntStream.range(0, 1000).toArray();

    @Test
    void handsResultsOverInTheOrderOfTheItems() throws IOException {
        List<Integer> taken = new ArrayList<>();
        InOrder.each(ITEMS, item -> work(item % 7 * 1000) + item, taken::add);
        assertThat(taken).isEqualTo(IntStream.of(ITEMS).boxed().toList());
    }

    /** Zero, later for more steps. */
    private static int work(int steps) {
        double sum = IntStream.range(0, steps).mapToDouble(Math::sin).sum();
        return sum > steps ? 1 : 0;
    }

    @Test
    void isNeverFarAhead() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        InOrder.each(
                ITEMS,
                item -> {
                    most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
                    return item;
                },
                item -> taken.incrementAndGet());
        assertThat(most.get()).isLessThanOrEqualTo(10 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void failsAsTheWorkDoes() {
        assertThatThrownBy(() -> InOrder.each(
                        ITEMS,
                        item -> {
                            if (item == 500) {
                                throw new IllegalStateException("at 500");
                            }
                            return item;
                        },
                        item -> assertThat(item).isLessThan(500)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("at 500");
    }
}
