package io.marquee.cli;

import io.marquee.progress.Progress;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** A line every few seconds for work that takes longer than that, with rate and time left; nothing for quick work. */
final class PlainProgress implements Progress {
    private static final long EVERY_NANOS = 5_000_000_000L;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int SLOW = 10;

    private final Consumer<String> lines;
    private final LongSupplier nanos;

    /** Writes to some place by some clock. */
    PlainProgress(Consumer<String> lines, LongSupplier nanos) {
        this.lines = lines;
        this.nanos = nanos;
    }

    @Override
    public Task start(String label, long total) {
        long start = nanos.getAsLong();
        AtomicLong done = new AtomicLong();
        AtomicLong next = new AtomicLong(start + EVERY_NANOS);
        return steps -> {
            long sum = done.addAndGet(steps);
            long now = nanos.getAsLong();
            long due = next.get();
            if (now - due >= 0 && next.compareAndSet(due, now + EVERY_NANOS)) {
                lines.accept("  " + line(label, sum, total, (now - start) / NANOS_PER_SECOND));
            }
        };
    }

    private static String line(String label, long done, long total, double seconds) {
        String far = String.format(Locale.ROOT, "%s: %,d in %.0f s", label, done, seconds);
        if (done == 0) {
            return far;
        }
        double rate = done / seconds;
        String speed = far + String.format(Locale.ROOT, rate < SLOW ? ", %.1f/s" : ", %,.0f/s", rate);
        return total <= 0 ? speed : speed + left(Math.min(done, total), total, rate);
    }

    private static String left(long done, long total, double rate) {
        return String.format(Locale.ROOT, ", %d %%, %.0f s left", 100 * done / total, (total - done) / rate);
    }
}
