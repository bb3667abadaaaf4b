package io.marquee.pipeline;

import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.Scorer;
import io.marquee.models.Shared;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.training.TreeTrainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/** Fits one of the served models to all ratings, from the same random state as {@code evaluate} and {@code predict}. */
final class FitModel extends Stage<Model> {
    private final Ingest ingest;
    private final FitFeatures features;
    private final Trainer trainer;
    private final long seed;

    /** A stage that hangs on the ratings and the model's settings; what features have tallied only helps to read it. */
    FitModel(Workshop workshop, Ingest ingest, FitFeatures features, Trainer trainer, long seed) {
        super(workshop, "train-" + trainer.name(), trainer + " seed " + seed, List.of(ingest));
        this.ingest = ingest;
        this.features = features;
        this.trainer = trainer;
        this.seed = seed;
    }

    /** The name of the model. */
    String model() {
        return trainer.name();
    }

    @Override
    protected Model run(Workshop workshop, Path folder) throws IOException {
        Scorer fitted = trainer instanceof TreeTrainer grower ? grown(grower, workshop, folder) : fitted(workshop);
        if (fitted instanceof Model model) {
            return model;
        }
        throw new PlanException(
                "served.models: " + model() + " cannot be kept in a bundle; measure it with `marquee evaluate` alone");
    }

    private Scorer fitted(Workshop workshop) {
        return trainer.fit(ingest.output(), new SplittableRandom(seed), workshop.progress());
    }

    private Scorer grown(TreeTrainer grower, Workshop workshop, Path folder) throws IOException {
        TreeTrainer.Grown<?> grown = grower.grown(ingest.output(), new SplittableRandom(seed), workshop.progress());
        TreeReport report = TreeReport.of(grown.trees());
        report.writeTo(workshop.report().of(model()));
        StageReport.write(folder, report.json(model()));
        return grown.model();
    }

    @Override
    protected String remark(Model model) {
        try {
            return ": %,d KB".formatted(Files.size(Parts.file(folder())) >> 10);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    protected void write(Model model, Path folder) throws IOException {
        Parts.write(folder, out -> ModelFormat.write(model, out));
    }

    @Override
    protected Model read(Path folder) throws IOException {
        Shared shared = new Shared(ingest.output().catalogue(), ingest.output().ratings(), features.output());
        return Parts.read(folder, in -> ModelFormat.read(in, shared));
    }
}
