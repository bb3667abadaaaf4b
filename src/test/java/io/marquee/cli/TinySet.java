package io.marquee.cli;

import io.marquee.data.generate.SyntheticSet;
import io.marquee.data.generate.SyntheticSpec;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A ratings set for commands to work on. */
final class TinySet {
    static final int RATINGS = 2000;

    private TinySet() {}

    /** Writes the set and returns its folder. */
    static Path in(Path folder) throws IOException {
        Path set = folder.resolve("tiny");
        SyntheticSet.write(new SyntheticSpec(RATINGS, 50, 100), new SplittableRandom(5), set, Progress.SILENT);
        return set;
    }
}
