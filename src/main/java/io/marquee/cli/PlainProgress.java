package io.marquee.cli;

import io.marquee.progress.Progress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A line every few seconds for work that takes longer than that, with rate and time left; nothing for quick work. */
final class PlainProgress implements Progress {
    private static final long EVERY_NANOS = 5_000_000_000L;

    private final Consumer<String> lines;

    PlainProgress(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public Task start(String label, long total) {
        long start = System.nanoTime();
        AtomicLong done = new AtomicLong();
        AtomicLong next = new AtomicLong(start + EVERY_NANOS);
        return steps -> {
            long sum = done.addAndGet(steps);
            long now = System.nanoTime();
            long due = next.get();
            if (now - due >= 0 && next.compareAndSet(due, now + EVERY_NANOS)) {
                lines.accept("  " + line(label, sum, total, (now - start) / 1e9));
            }
        };
    }

    static String line(String label, long done, long total, double seconds) {
        double rate = done / seconds;
        String far = String.format(Locale.ROOT, "%s: %,d in %.0f s, %,.0f/s", label, done, seconds, rate);
        return total <= 0 || done == 0
                ? far
                : far + String.format(Locale.ROOT, ", %d %%, %.0f s left", 100 * done / total, (total - done) / rate);
    }
}
