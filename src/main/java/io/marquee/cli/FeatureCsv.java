package io.marquee.cli;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.features.extract.FeatureTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/** The table of features as a file. Apart from its command, as every command is loaded by every start of the program. */
final class FeatureCsv {
    private FeatureCsv() {}

    static void write(Dataset set, Damping damping, Path file) throws IOException {
        Statistics statistics = Statistics.of(set.ratings(), set.catalogue(), damping);
        int[] rows = IntStream.range(0, set.ratings().size()).toArray();
        Table table = FeatureTable.ofTraining(set.ratings(), statistics, set.catalogue(), rows);
        WholeFile.write(file, unfinished -> table.write().csv(unfinished.toFile()));
    }
}
