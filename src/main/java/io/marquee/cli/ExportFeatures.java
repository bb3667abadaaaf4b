package io.marquee.cli;

import io.marquee.data.Dataset;
import io.marquee.features.Statistics;
import io.marquee.features.extract.FeatureTable;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tech.tablesaw.api.Table;

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
        Progress progress = Terminal.progress();
        Dataset set = data.read(progress);
        Statistics statistics =
                Statistics.of(set.ratings(), set.catalogue(), plan.read().plan().damping());
        int[] rows = IntStream.range(0, set.ratings().size()).toArray();
        Table table = FeatureTable.ofTraining(set.ratings(), statistics, set.catalogue(), rows);
        WholeFile.write(file, unfinished -> table.write().csv(unfinished.toFile()));
        Terminal.say("Wrote %,d rows of %d columns to %s".formatted(table.rowCount(), table.columnCount(), file));
        return 0;
    }
}
