package io.marquee.evaluation;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.marquee.data.Dataset;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Strictness;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The real ratings that a developer has at hand. */
public final class RealData {
    private RealData() {}

    /** MovieLens' ml-latest-small; the test is skipped where it is not at hand. */
    public static Dataset small() throws IOException {
        Path folder = Path.of(
                        Optional.ofNullable(System.getenv("MARQUEE_DATASETS")).orElse("no-such-folder"))
                .resolve("ml-latest-small");
        assumeTrue(Files.isDirectory(folder), "skipped: MARQUEE_DATASETS names no folder with ml-latest-small");
        return DatasetReader.read(folder, Strictness.STRICT, Progress.SILENT).dataset();
    }
}
