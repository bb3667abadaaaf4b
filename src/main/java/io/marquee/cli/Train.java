package io.marquee.cli;

import io.marquee.bundle.RunRecord;
import io.marquee.store.Store;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Runs the pipeline: ingest, features, clusters, train, evaluate, bundle, publish. Stages that are up to"
                        + " date are skipped.")
final class Train implements Callable<Integer> {
    @Mixin
    private TrainOptions training;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        try (Store store = out.store()) {
            RunRecord run = training.publish(store, out.workshop());
            Terminal.say("Published version " + run.version() + ". `marquee serve` serves it.");
            return 0;
        }
    }
}
