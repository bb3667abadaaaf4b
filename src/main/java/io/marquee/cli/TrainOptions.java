package io.marquee.cli;

import io.marquee.bundle.RunRecord;
import io.marquee.pipeline.Pipeline;
import io.marquee.pipeline.Workshop;
import io.marquee.store.Store;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** What a training run goes by: the data and the plan. */
final class TrainOptions {
    @Mixin
    private DataOptions data;

    @Mixin
    private PlanOption plan;

    /** Brings a store up to date with the data and the plan. */
    RunRecord publish(Store store, Workshop workshop) throws IOException {
        return new Pipeline(workshop, data.locate(workshop.progress()), data.strictness(), plan.read())
                .publishTo(store);
    }
}
