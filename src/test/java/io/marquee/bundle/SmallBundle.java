package io.marquee.bundle;

import io.marquee.clusters.Clusters;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import io.marquee.models.MostPopular;
import io.marquee.models.Shared;
import io.marquee.models.UserMovieBias;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.ChangedSettings;
import io.marquee.progress.Progress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Bundles of small sets, trained in a moment. */
public final class SmallBundle {
    /** When every run here ended. */
    public static final Instant TRAINED = Instant.parse("2026-01-02T03:04:05Z");

    private static final Damping DAMPING = new Damping(5, 5, 5);

    private SmallBundle() {}

    /** A bundle of a set, with two clusters and three models, one of which has 30 trees. */
    public static Bundle of(Dataset dataset) {
        Ratings ratings = dataset.ratings();
        Clusters clusters = new SpectralClustering(2, 10, 20_000)
                .fit(ratings, dataset.catalogue(), new SplittableRandom(1), Progress.SILENT)
                .clusters();
        Statistics statistics = Statistics.of(ratings, dataset.catalogue(), DAMPING);
        Shared shared = new Shared(dataset.catalogue(), ratings, statistics);
        Boosted boosted = new Boosted(DAMPING, ChangedSettings.quick(30));
        return new Bundle(shared, clusters, served(dataset, boosted), Optional.empty());
    }

    /** A model for stars, a second one for them, and one for relevance, each fitted to a set. */
    public static ServedModels served(Dataset dataset, Boosted boosted) {
        Map<String, Model> models = new LinkedHashMap<>();
        Stream.of(boosted, UserMovieBias.tuned(), new MostPopular())
                .forEach(trainer -> models.put(
                        trainer.name(), (Model) trainer.fit(dataset, new SplittableRandom(1), Progress.SILENT)));
        return new ServedModels(models, "boosted", "most-popular");
    }

    /** The same bundle but for the model of a name, which is there or is added. */
    public static Bundle with(Bundle bundle, String name, Model model) {
        Map<String, Model> models = new LinkedHashMap<>(bundle.models().byName());
        models.put(name, model);
        ServedModels served = bundle.models();
        return new Bundle(
                bundle.shared(),
                bundle.clusters(),
                new ServedModels(models, served.stars(), served.relevance()),
                bundle.bound());
    }

    /** The record of a run that is yet to get its version. */
    public static RunRecord draft() {
        return new RunRecord(
                "",
                TRAINED,
                "synthetic",
                "cafe",
                1,
                Map.of("seed", "1", "boosted.depth", "5"),
                Map.of("marquee", "0.1.0"),
                Map.of("boosted.rmse", 0.875, "boosted.r2", Double.NaN));
    }
}
