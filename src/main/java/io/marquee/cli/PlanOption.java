package io.marquee.cli;

import io.marquee.pipeline.PlanFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which plan a run follows. */
final class PlanOption {
    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description = "What to run, each key explained where it stands. Default: pipeline/default.toml")
    private Optional<Path> plan = Optional.empty();

    PlanFile read() throws IOException {
        return PlanFile.read(file());
    }

    /** The file itself. */
    Path file() throws IOException {
        return plan.isPresent() ? plan.get() : Program.home().resolve("pipeline/default.toml");
    }
}
