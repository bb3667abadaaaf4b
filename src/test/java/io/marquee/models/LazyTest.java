package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
    @Test
    void makesItsValueOnceAndNotBeforeItIsAskedFor() {
        AtomicInteger made = new AtomicInteger();
        Lazy<Integer> lazy = new Lazy<>(made::incrementAndGet);
        assertThat(made).hasValue(0);
        assertThat(IntStream.range(0, 1000).parallel().map(i -> lazy.get())).containsOnly(1);
        assertThat(made).hasValue(1);
    }
}
