package io.marquee.cli;

import io.marquee.data.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "features",
        mixinStandardHelpOptions = true,
        description =
                "Writes the table of features as CSV: a row for each rating, whose own rating is left out of every"
                        + " feature.")
final class ExportFeatures implements Callable<Integer> {
    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The CSV file to write.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Dataset set = data.read(Terminal.progress());
        FeatureCsv.write(set, plan.read().plan().damping(), file);
        Terminal.say("Wrote %,d rows to %s".formatted(set.ratings().size(), file));
        return 0;
    }
}
