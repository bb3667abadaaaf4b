package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.progress.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteLinesTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void linesOfAnyLengthComeOutWholeAcrossTheBuffer(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> expected = IntStream.range(0, 2_000)
                .mapToObj(i -> "x".repeat(random.nextInt(i % 100 == 0 ? 60_000 : 50)))
                .toList();
        String lineEnd = seed == 2 ? "\r\n" : "\n";
        assertThat(lines(String.join(lineEnd, expected) + lineEnd)).isEqualTo(expected);
    }

    @Test
    void aLineThatFillsTheBufferExactlyIsSplitSafely() throws IOException {
        String line = "1::2::" + "3".repeat(4 * ByteLines.LONGEST - 7) + ":";
        try (ByteLines lines = new ByteLines(stream(line), Progress.Task.SILENT)) {
            while (lines.next()) {
                assertThat(new ByteFields("::", 4).split(lines)).isBetween(1, 3);
            }
        }
    }

    @Test
    void progressIsToldInBytes() throws IOException {
        AtomicLong advanced = new AtomicLong();
        try (ByteLines lines = new ByteLines(stream("1,2\n".repeat(100_000)), advanced::addAndGet)) {
            while (lines.next()) {
                assertThat(lines.text()).isEqualTo("1,2");
            }
        }
        assertThat(advanced).hasValue(400_000);
    }

    private static List<String> lines(String text) throws IOException {
        List<String> found = new ArrayList<>();
        try (ByteLines lines = new ByteLines(stream(text), Progress.Task.SILENT)) {
            while (lines.next()) {
                found.add(lines.text());
                assertThat(lines.number()).isEqualTo(found.size());
            }
        }
        return found;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
