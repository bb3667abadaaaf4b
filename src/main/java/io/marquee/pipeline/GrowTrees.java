package io.marquee.pipeline;

import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.ImportancePicture;
import io.marquee.models.boosting.training.TrainedTrees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Grows the trees that predict ratings; leaves XGBoost's own model and the features' importance in the report folder. */
final class GrowTrees extends Stage<Forest> {
    private final Ingest ingest;
    private final Boosted trainer;
    private final long seed;

    GrowTrees(Workshop workshop, Ingest ingest, Boosted trainer, long seed) {
        super(workshop, "train", trainer + " seed " + seed, List.of(ingest));
        this.ingest = ingest;
        this.trainer = trainer;
        this.seed = seed;
    }

    @Override
    protected Forest run(Workshop workshop, Path folder) throws IOException {
        TrainedTrees trained = trainer.grow(ingest.output(), Seeds.of(seed, name()), workshop.progress());
        workshop.report().bytes("xgboost.json", trained.xgboostModel());
        workshop.report().text("importance.csv", table(trained.importance()));
        workshop.report().picture("importance.png", new ImportancePicture(trained.importance())::write);
        return trained.forest();
    }

    private static String table(Map<String, Double> importance) {
        return importance.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s,%.6f", entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", "feature,share of gain\n", "\n"));
    }

    @Override
    protected String remark(Forest forest) {
        return ": %,d trees".formatted(forest.trees());
    }

    @Override
    protected void write(Forest forest, Path folder) throws IOException {
        Parts.write(folder, forest::write);
    }

    @Override
    protected Forest read(Path folder) throws IOException {
        return Parts.read(folder, Forest::read);
    }
}
