package io.marquee.pipeline;

import io.marquee.bundle.RunRecord;
import io.marquee.models.Factorised;
import io.marquee.store.Edition;
import io.marquee.store.Publication;
import io.marquee.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Makes the bundle the store's current version, and lays a copy of it beside the reports. Not a {@link Stage}: what is
 * published is a matter of the store, which may be another one than last time.
 */
final class Publish {
    private static final String NAME = "publish";

    private final Ingest ingest;
    private final FindClusters clusters;
    private final FitServed models;
    private final PackBundle bundle;
    private final RunReports reports;
    private final Step step;

    Publish(Ingest ingest, FindClusters clusters, FitServed models, Evaluate evaluate, PackBundle bundle) {
        this.ingest = ingest;
        this.clusters = clusters;
        this.models = models;
        this.bundle = bundle;
        this.reports = new RunReports(clusters, models.stages(), evaluate);
        this.step = new Step(NAME, "", List.of(bundle.name()));
    }

    /** How it stands. */
    Step step() {
        return step;
    }

    RunRecord to(Store store, Workshop workshop) throws IOException {
        RunRecord run = bundle.output();
        if (store.current().map(Edition::version).filter(run.version()::equals).isPresent()) {
            workshop.log().accept(NAME + ": up to date");
            reports.keep(run, store.reports());
            step.upToDate(Optional.empty());
        } else {
            step.during(() -> publish(run, store, workshop));
        }
        copyTo(workshop.bundle());
        return run;
    }

    private StageNote publish(RunRecord run, Store store, Workshop workshop) throws IOException {
        long start = System.nanoTime();
        store.publish(publication(run), workshop.progress());
        reports.keep(run, store.reports());
        workshop.done(NAME, start, ": version " + run.version());
        return step.done("version " + run.version());
    }

    private Publication publication(RunRecord run) {
        Map<String, Factorised> factors = new TreeMap<>();
        models.served().byName().forEach((name, model) -> {
            if (model instanceof Factorised factorised) {
                factors.put(name, factorised);
            }
        });
        return new Publication(run, bundle.file(), ingest.output(), clusters.output(), factors);
    }

    private void copyTo(Path file) throws IOException {
        if (Files.exists(file) && Files.mismatch(file, bundle.file()) < 0) {
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.copy(bundle.file(), unfinished, StandardCopyOption.REPLACE_EXISTING);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
