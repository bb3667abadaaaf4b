package io.marquee.pipeline;

import io.marquee.progress.Progress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Where a pipeline works and whom it tells.
 *
 * @param out the folder that keeps every stage's output
 * @param program tells one build of Marquee from another: a new build runs every stage again
 * @param log gets a line for each stage: what it did, or that it was up to date
 */
public record Workshop(Path out, String program, Progress progress, Consumer<String> log) {
    /** Where the newest bundle is laid for people to take. */
    public Path bundle() {
        return out.resolve("marquee.bundle");
    }

    /** Logs that a step is done, how long it took and what came of it. */
    void done(String step, long startNanos, String remark) {
        log.accept(String.format(
                Locale.ROOT, "%s: done in %.1f s%s", step, (System.nanoTime() - startNanos) / 1e9, remark));
    }

    Report report() {
        return new Report(out.resolve("report"), log);
    }

    Path stages() {
        return out.resolve("stages");
    }
}
