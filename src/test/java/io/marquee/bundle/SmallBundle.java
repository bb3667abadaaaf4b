package io.marquee.bundle;

import io.marquee.clusters.Clusters;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Scale;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.ChangedSettings;
import io.marquee.progress.Progress;
import java.time.Instant;
import java.util.Map;
import java.util.SplittableRandom;

/** Bundles of small sets, trained in a moment. */
public final class SmallBundle {
    /** When every run here ended. */
    public static final Instant TRAINED = Instant.parse("2026-01-02T03:04:05Z");

    private static final Damping DAMPING = new Damping(5, 5, 5);

    private SmallBundle() {}

    /** A bundle of a set, with two clusters and 30 trees. */
    public static Bundle of(Dataset dataset) {
        Ratings ratings = dataset.ratings();
        Clusters clusters = new SpectralClustering(2, 10, 20_000)
                .fit(ratings, dataset.catalogue(), new SplittableRandom(1), Progress.SILENT)
                .clusters();
        Forest forest = new Boosted(DAMPING, ChangedSettings.quick(30))
                .grow(dataset, new SplittableRandom(1), Progress.SILENT)
                .forest();
        return new Bundle(
                dataset.catalogue(),
                ratings.users(),
                SeenMovies.of(ratings),
                clusters,
                Statistics.of(ratings, dataset.catalogue(), DAMPING),
                forest,
                Scale.of(ratings));
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
