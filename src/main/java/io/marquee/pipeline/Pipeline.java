package io.marquee.pipeline;

import io.marquee.bundle.RunRecord;
import io.marquee.data.read.Strictness;
import io.marquee.people.Voices;
import io.marquee.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The whole way from a ratings set to a published version:
 *
 * <pre>
 * ingest ─┬─ features ────────────┐
 *         ├─ clusters ─┬──────────┼─ bundle ─ publish
 *         ├────────────┴ evaluate ┤
 *         └─ train-… ─────────────┘
 * </pre>
 *
 * There is a train stage for each served model. A new stage is one class, and a line here.
 */
public final class Pipeline {
    private final Workshop workshop;
    private final String dataset;
    private final Ingest ingest;
    private final PackBundle bundle;
    private final Publish publish;

    /**
     * Lays the pipeline out; nothing runs yet.
     *
     * @param source a folder or zip of a release
     * @param strictness what happens to bad lines
     * @param voices what people say, where the plan wants it heard
     * @throws IOException when the source cannot be read
     */
    public Pipeline(Workshop workshop, Path source, Strictness strictness, Voices voices, PlanFile file)
            throws IOException {
        Plan plan = file.plan();
        Voices heard = plan.hearPeople() ? voices : Voices.NONE;
        Ingest ingest = new Ingest(workshop, source, strictness, heard);
        FitFeatures features = new FitFeatures(workshop, ingest, plan.damping());
        FindClusters clusters = new FindClusters(workshop, ingest, plan.clusters(), plan.seed());
        FitServed models = FitServed.of(workshop, ingest, features, plan);
        Evaluate evaluate = new Evaluate(workshop, ingest, clusters, plan);
        this.workshop = workshop;
        this.dataset = source.getFileName().toString();
        this.ingest = ingest;
        this.bundle = new PackBundle(workshop, ingest, features, clusters, models, evaluate, file);
        this.publish = new Publish(ingest, clusters, models, evaluate, bundle);
    }

    /**
     * Runs every stage that is not up to date, and publishes.
     *
     * @return how the published version came to be
     * @throws IOException when another run is at work in the same folder, or a file cannot be written
     */
    public RunRecord publishTo(Store store) throws IOException {
        OutLock lock = OutLock.of(workshop.out());
        try {
            tell(ingest.voices());
            return journalled(store);
        } finally {
            lock.close();
        }
    }

    private RunRecord journalled(Store store) throws IOException {
        try (Journalist journalist = Journalist.of(store.reports(), dataset, steps(), workshop.log())) {
            bundle.ensure();
            RunRecord run = publish.to(store, workshop);
            journalist.done(run);
            return run;
        }
    }

    /** In the order of their work. */
    private List<Step> steps() {
        Stream<Step> stages =
                Stream.concat(bundle.inputs().stream(), Stream.of(bundle)).map(Stage::step);
        return Stream.concat(stages, Stream.of(publish.step())).toList();
    }

    private void tell(Voices voices) {
        if (!voices.isEmpty()) {
            workshop.log()
                    .accept("with %,d ratings of %,d people from the store, %,d users forgotten"
                            .formatted(voices.ratings(), voices.people(), voices.forgotten()));
        }
    }
}
