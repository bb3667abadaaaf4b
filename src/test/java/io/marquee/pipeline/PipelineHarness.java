package io.marquee.pipeline;

import io.marquee.data.generate.SyntheticSet;
import io.marquee.data.generate.SyntheticSpec;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small set on disk and an empty folder to run a pipeline in, for each test. */
abstract class PipelineHarness {
    @TempDir
    private Path folder;

    Runs runs;

    @BeforeEach
    void writeSet() throws IOException {
        Path source = folder.resolve("synthetic");
        SyntheticSet.write(new SyntheticSpec(2_000, 60, 120), new SplittableRandom(1), source, Progress.SILENT);
        runs = new Runs(folder, source);
    }
}
