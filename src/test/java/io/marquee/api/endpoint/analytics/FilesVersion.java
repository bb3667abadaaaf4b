package io.marquee.api.endpoint.analytics;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.BundleFile;
import io.marquee.bundle.RunRecord;
import io.marquee.bundle.ServedModels;
import io.marquee.bundle.SmallBundle;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.evaluation.RealData;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import io.marquee.models.MostPopular;
import io.marquee.models.Shared;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import io.marquee.store.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** ml-latest-small as a version, with quick models, and clusters that a test knows without asking. */
final class FilesVersion {
    private FilesVersion() {}

    static Publication in(Path folder) throws IOException {
        Dataset dataset = RealData.small();
        int[] ofUser = dataset.ratings()
                .users()
                .ids()
                .map(id -> id % PlainRating.CLUSTERS)
                .toArray();
        Clusters clusters = Clusters.of(
                IntStream.range(0, PlainRating.CLUSTERS)
                        .mapToObj(id -> cluster(id, dataset, ofUser))
                        .toList(),
                ofUser);
        Path file = folder.resolve("files.bundle");
        RunRecord run = BundleFile.write(file, bundle(dataset, clusters), SmallBundle.draft());
        return new Publication(run, file, dataset, clusters, Map.of());
    }

    private static Cluster cluster(int id, Dataset dataset, int... ofUser) {
        int size = (int) IntStream.of(ofUser).filter(cluster -> cluster == id).count();
        List<Double> centroid = Collections.nCopies(dataset.catalogue().genres().size(), (double) id);
        return new Cluster(id, "Cluster " + id, size, List.of(), centroid);
    }

    private static Bundle bundle(Dataset dataset, Clusters clusters) {
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), new Damping(5, 5, 5));
        Model stars = (Model) UserMovieBias.tuned().fit(dataset, new SplittableRandom(1), Progress.SILENT);
        Model relevance = (Model) new MostPopular().fit(dataset, new SplittableRandom(1), Progress.SILENT);
        return new Bundle(
                new Shared(dataset.catalogue(), dataset.ratings(), statistics),
                clusters,
                new ServedModels(Map.of("stars", stars, "relevance", relevance), "stars", "relevance"),
                Optional.empty());
    }
}
