package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BarProgressTest {
    private final PrintStream real = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void giveBack() {
        System.setErr(real);
    }

    @Test
    void tellsHowFarTheWorkIsOnOneLine() throws InterruptedException {
        try (Progress.Task task = new BarProgress().start("reading ratings", 50)) {
            task.advance(25);
            awaitDrawn("25/50");
        }
        assertThat(drawn()).anyMatch(line -> line.contains("reading ratings  50%"));
        assertThat(drawn()).noneMatch(line -> line.contains("\n")).allMatch(line -> line.length() < 80);
    }

    @Test
    void drawsWorkOfUnknownLengthToo() throws InterruptedException {
        try (Progress.Task task = new BarProgress().start("searching", -1)) {
            task.advance(3);
            awaitDrawn("3/?");
        }
        assertThat(drawn()).anyMatch(line -> line.contains("searching"));
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        try (Progress.Task task = new BarProgress().start("searching", -1)) {
            task.advance(3);
            awaitDrawn("3/?");
        }
        assertThat(drawn()).last().asString().isBlank();
        int length = written.size();
        Thread.sleep(500);
        assertThat(written.size()).isEqualTo(length);
    }

    private void awaitDrawn(String text) throws InterruptedException {
        for (int look = 0; look < 1000; look++) {
            if (drawn().stream().anyMatch(line -> line.contains(text))) {
                return;
            }
            Thread.sleep(10);
        }
        throw new AssertionError(text + " was not drawn, but " + drawn());
    }

    /** What stood on the line, one after the other. */
    private List<String> drawn() {
        return List.of(written.toString(StandardCharsets.UTF_8).split("\r"));
    }
}
