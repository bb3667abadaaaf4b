package io.marquee.pipeline;

import io.marquee.clusters.Clusters;
import io.marquee.clusters.spectral.ClusterPicture;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.clusters.spectral.TasteGroups;
import io.marquee.data.Dataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Groups the users by taste; tells and draws what it found in the report folder. */
final class FindClusters extends Stage<Clusters> {
    private final Ingest ingest;
    private final SpectralClustering settings;
    private final long seed;

    FindClusters(Workshop workshop, Ingest ingest, SpectralClustering settings, long seed) {
        super(workshop, "clusters", settings + " seed " + seed, List.of(ingest));
        this.ingest = ingest;
        this.settings = settings;
        this.seed = seed;
    }

    @Override
    protected Clusters run(Workshop workshop, Path folder) throws IOException {
        Dataset data = ingest.output();
        TasteGroups groups =
                settings.fit(data.ratings(), data.catalogue(), new SplittableRandom(seed), workshop.progress());
        workshop.report().text("clusters.txt", String.join("\n", groups.report().lines()) + "\n");
        workshop.report().text("clusters.json", groups.report().json());
        StageReport.write(folder, groups.report().json());
        workshop.report().picture("clusters.png", ClusterPicture.of(groups)::write);
        return groups.clusters();
    }

    @Override
    protected String remark(Clusters clusters) {
        return clusters.all().stream()
                .map(cluster -> "%s (%,d)".formatted(cluster.name(), cluster.size()))
                .collect(Collectors.joining(", ", ": ", ""));
    }

    @Override
    protected void write(Clusters clusters, Path folder) throws IOException {
        Parts.write(folder, clusters::write);
    }

    @Override
    protected Clusters read(Path folder) throws IOException {
        return Parts.read(folder, Clusters::read);
    }
}
