package io.marquee.pipeline;

import io.marquee.progress.Progress;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where a pipeline works and whom it tells.
 *
 * @param out the folder that keeps every stage's output
 * @param program tells one build of Marquee from another: a new build runs every stage again
 * @param log gets a line for each stage: what it did, or that it was up to date
 */
public record Workshop(Path out, String program, Progress progress, Consumer<String> log) {
    Path stages() {
        return out.resolve("stages");
    }
}
