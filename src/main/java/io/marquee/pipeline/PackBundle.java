package io.marquee.pipeline;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunJson;
import io.marquee.bundle.RunRecord;
import io.marquee.bundle.ServedModels;
import io.marquee.data.Dataset;
import io.marquee.models.Model;
import io.marquee.models.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts all that serving needs into one file, with the record of how it came to be. */
final class PackBundle extends Stage<RunRecord> {
    private static final String BUNDLE = "marquee.bundle";
    private static final String RUN = "run.json";

    private final Ingest ingest;
    private final FitFeatures features;
    private final FindClusters clusters;
    private final List<FitModel> models;
    private final Evaluate evaluate;
    private final PlanFile plan;

    PackBundle(
            Workshop workshop,
            Ingest ingest,
            FitFeatures features,
            FindClusters clusters,
            List<FitModel> models,
            Evaluate evaluate,
            PlanFile plan) {
        super(workshop, "bundle", plan.values().toString(), inputs(ingest, features, clusters, models, evaluate));
        this.ingest = ingest;
        this.features = features;
        this.clusters = clusters;
        this.models = models;
        this.evaluate = evaluate;
        this.plan = plan;
    }

    private static List<Stage<?>> inputs(
            Ingest ingest, FitFeatures features, FindClusters clusters, List<FitModel> models, Evaluate evaluate) {
        List<Stage<?>> inputs = new ArrayList<>(List.of(ingest, features, clusters));
        inputs.addAll(models);
        inputs.add(evaluate);
        return inputs;
    }

    /** Where the bundle file is. */
    Path file() {
        return folder().resolve(BUNDLE);
    }

    @Override
    protected RunRecord run(Workshop workshop, Path folder) throws IOException {
        Dataset data = ingest.output();
        Shared shared = new Shared(data.catalogue(), data.ratings(), features.output());
        Bundle bundle = new Bundle(shared, clusters.output(), served());
        return BundleFile.write(folder.resolve(BUNDLE), bundle, draft(data));
    }

    /** The models that answer, as the bundle has them. */
    ServedModels served() {
        Map<String, Model> byName = new LinkedHashMap<>();
        models.forEach(stage -> byName.put(stage.model(), stage.output()));
        ServedPlan served = plan.plan().served();
        return new ServedModels(byName, served.stars(), served.relevance());
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
                evaluate.output());
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
