package io.marquee.cli;

import io.marquee.bundle.RunRecord;
import io.marquee.people.Changes;
import io.marquee.people.Voices;
import io.marquee.pipeline.Pipeline;
import io.marquee.pipeline.PlanFile;
import io.marquee.pipeline.Workshop;
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
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    @Mixin
    private OutOptions out;

    @Override
    public Integer call() throws IOException {
        try (Store store = out.store()) {
            RunRecord run = publish(data, plan, store, out.workshop());
            Terminal.say("Published version " + run.version() + ". `marquee serve` serves it.");
            return 0;
        }
    }

    /** Brings a store up to date with the data and the plan. */
    static RunRecord publish(DataOptions data, PlanOption plan, Store store, Workshop workshop) throws IOException {
        PlanFile file = plan.read();
        Voices voices = Voices.of(store.people().since(Changes.FROM_THE_BEGINNING));
        return new Pipeline(workshop, data.locate(workshop.progress()), data.strictness(), voices, file)
                .publishTo(store);
    }
}
