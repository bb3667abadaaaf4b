package io.marquee.api;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunRecord;
import io.marquee.bundle.SmallBundle;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.clusters.TasteProfile;
import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Shared;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.TreeSettings;
import io.marquee.store.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Versions trained on {@link SampleMovies}, ready to be published. */
public final class SampleVersion {
    private static final TreeSettings QUICK = new TreeSettings(40, 40, 0.1, 1000, 3, 0.2, 5, 0.8, 0.3, 5, 256, 1);

    private SampleVersion() {}

    /** The version of a seed; another seed gives other ratings and so another version. */
    public static Publication of(long seed, Path folder) {
        SplittableRandom random = new SplittableRandom(seed);
        Dataset dataset = SampleMovies.dataset(random);
        Clusters clusters = clusters(dataset);
        Bundle bundle = bundle(dataset, clusters);
        Path file = folder.resolve("sample-" + seed + ".bundle");
        try {
            RunRecord run = BundleFile.write(file, bundle, run("", seed, dataset));
            return new Publication(run, file, dataset, clusters, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle bundle(Dataset dataset, Clusters clusters) {
        Boosted boosted = new Boosted(new Damping(5, 5, 5), QUICK);
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), boosted.damping());
        Shared shared = new Shared(dataset.catalogue(), dataset.ratings(), statistics);
        return new Bundle(shared, clusters, SmallBundle.served(dataset, boosted), Optional.empty());
    }

    /** Cluster 0 has the users with even ids, cluster 1 the others. */
    private static Clusters clusters(Dataset dataset) {
        int[] ofUser = dataset.ratings().users().ids().map(id -> id % 2).toArray();
        double[][] profiles = TasteProfile.ofAll(dataset.ratings(), dataset.catalogue());
        return Clusters.of(
                List.of(
                        cluster(0, "Animation and Children", List.of("Animation", "Children"), ofUser, profiles),
                        cluster(1, "Crime and Thriller", List.of("Crime", "Thriller"), ofUser, profiles)),
                ofUser);
    }

    private static Cluster cluster(int id, String name, List<String> genres, int[] ofUser, double[][] profiles) {
        int[] users = IntStream.range(0, ofUser.length)
                .filter(user -> ofUser[user] == id)
                .toArray();
        List<Double> centroid = IntStream.range(0, profiles[0].length)
                .mapToObj(genre -> Arrays.stream(users)
                        .mapToDouble(user -> profiles[user][genre])
                        .average()
                        .orElseThrow())
                .toList();
        return new Cluster(id, name, users.length, genres, centroid);
    }

    private static RunRecord run(String version, long seed, Dataset dataset) {
        return new RunRecord(
                version,
                Instant.parse("2026-01-31T20:15:00Z"),
                dataset.name(),
                dataset.hash(),
                seed,
                Map.of("model.boosted.rounds", "600"),
                Map.of("marquee", "0.1.0", "java", "17"),
                Map.of("boosted.rmse", 0.8731, "boosted.r2", Double.NaN));
    }
}
