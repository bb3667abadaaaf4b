package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlainProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong clock = new AtomicLong(-3 * SECOND);
    private final List<String> lines = new ArrayList<>();
    private final Progress progress = new PlainProgress(lines::add, clock::get);

    @Test
    void saysNothingOfQuickWork() {
        Progress.Task task = progress.start("reading", 100);
        clock.addAndGet(4 * SECOND);
        task.advance(100);
        task.close();
        assertThat(lines).isEmpty();
    }

    @Test
    void tellsRateShareAndTimeLeftEveryFiveSeconds() {
        Progress.Task task = progress.start("reading", 40_000);
        for (int second = 1; second <= 12; second++) {
            clock.addAndGet(SECOND);
            task.advance(2_000);
        }
        assertThat(lines)
                .containsExactly(
                        "  reading: 10,000 in 5 s, 2,000/s, 25 %, 15 s left",
                        "  reading: 20,000 in 10 s, 2,000/s, 50 %, 10 s left");
    }

    @Test
    void tellsNoShareOfWhatIsNotKnown() {
        Progress.Task task = progress.start("searching", -1);
        clock.addAndGet(6 * SECOND);
        task.advance(3);
        assertThat(lines).containsExactly("  searching: 3 in 6 s, 0.5/s");
    }

    @Test
    void tellsNoTimeLeftBeforeTheFirstStepIsDone() {
        Progress.Task task = progress.start("searching", 10);
        clock.addAndGet(6 * SECOND);
        task.advance(0);
        assertThat(lines).containsExactly("  searching: 0 in 6 s");
    }

    @Test
    void neverTellsMoreThanAll() {
        Progress.Task task = progress.start("reading", 10);
        clock.addAndGet(6 * SECOND);
        task.advance(30);
        assertThat(lines).containsExactly("  reading: 30 in 6 s, 5.0/s, 100 %, 0 s left");
    }
}
