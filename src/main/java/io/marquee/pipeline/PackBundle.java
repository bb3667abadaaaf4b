package io.marquee.pipeline;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunJson;
import io.marquee.bundle.RunRecord;
import io.marquee.data.Dataset;
import io.marquee.models.Shared;
import io.marquee.people.Voices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts all that serving needs into one file, with the record of how it came to be. */
final class PackBundle extends Stage<RunRecord> {
    private static final String BUNDLE = "marquee.bundle";
    private static final String RUN = "run.json";

    private final Ingest ingest;
    private final FitFeatures features;
    private final FindClusters clusters;
    private final FitServed models;
    private final Evaluate evaluate;
    private final PlanFile plan;

    PackBundle(
            Workshop workshop,
            Ingest ingest,
            FitFeatures features,
            FindClusters clusters,
            FitServed models,
            Evaluate evaluate,
            PlanFile plan) {
        super(
                workshop,
                "bundle",
                plan.values().toString(),
                Stream.of(List.of(ingest, features, clusters), models.stages(), List.of(evaluate))
                        .<Stage<?>>flatMap(List::stream)
                        .toList());
        this.ingest = ingest;
        this.features = features;
        this.clusters = clusters;
        this.models = models;
        this.evaluate = evaluate;
        this.plan = plan;
    }

    /** Where the bundle file is. */
    Path file() {
        return folder().resolve(BUNDLE);
    }

    @Override
    protected RunRecord run(Workshop workshop, Path folder) throws IOException {
        Dataset data = ingest.output();
        Shared shared = new Shared(data.catalogue(), data.ratings(), features.output());
        Bundle bundle = new Bundle(shared, clusters.output(), models.served(), models.bound());
        return BundleFile.write(folder.resolve(BUNDLE), bundle, draft(data));
    }

    private RunRecord draft(Dataset data) {
        return new RunRecord(
                "",
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                data.name(),
                data.hash(),
                plan.plan().seed(),
                plan.values(),
                Versions.all(),
                figures());
    }

    /** Those of the evaluation, and how much of what people say was heard. */
    private Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>(evaluate.output());
        Voices voices = ingest.voices();
        if (!voices.isEmpty()) {
            figures.put("heard.ratings", (double) voices.ratings());
            figures.put("heard.people", (double) voices.people());
            figures.put("heard.forgotten", (double) voices.forgotten());
        }
        return figures;
    }

    @Override
    protected String remark(RunRecord run) {
        return ": version " + run.version();
    }

    @Override
    protected void write(RunRecord run, Path folder) throws IOException {
        Files.writeString(folder.resolve(RUN), RunJson.write(run));
    }

    @Override
    protected RunRecord read(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(BUNDLE))) {
            throw new NoSuchFileException(folder.resolve(BUNDLE).toString());
        }
        return RunJson.read(Files.readString(folder.resolve(RUN)));
    }
}
