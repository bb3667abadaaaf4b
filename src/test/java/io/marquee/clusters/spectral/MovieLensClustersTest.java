package io.marquee.clusters.spectral;

import static io.marquee.clusters.spectral.Fitting.ofUsers;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.TasteProfile;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** On real ratings; skipped where they are not at hand. */
class MovieLensClustersTest {
    @Test
    void findsFourWellFilledGroupsWithNamesOfTheirOwn() throws IOException {
        TasteGroups groups = groups(1);

        assertThat(groups.clusters().users()).isEqualTo(610);
        assertThat(groups.clusters().all()).hasSize(4).allMatch(cluster -> cluster.size() >= 61);
        assertThat(groups.clusters().all())
                .extracting(Cluster::name)
                .doesNotHaveDuplicates()
                .contains("Action and Adventure");
        assertThat(groups.report().silhouette()).isGreaterThan(0.1);
        assertThat(groups.report().nearestCentroid()).isGreaterThan(0.9);
    }

    @Test
    void anotherSeedFindsNearlyTheSameGroups() throws IOException {
        assertThat(AdjustedRandIndex.of(
                        ofUsers(groups(1).clusters()), ofUsers(groups(2).clusters())))
                .isGreaterThan(0.95);
    }

    @Test
    void agreesWithDenseEigenvectorsOnASample() throws IOException {
        double[][] profiles = Arrays.copyOf(profiles(MovieLensSmall.read()), 200);
        NeighbourGraph graph = NeighbourGraph.of(profiles, 25, Progress.SILENT);

        int[] sparse = new Partitions(profiles, Spectrum.of(graph, 13, new Random(1)), new Random(2)).labels(4);
        int[] dense = DenseReference.cluster(DenseReference.adjacency(graph), 4);

        assertThat(AdjustedRandIndex.of(sparse, dense)).isGreaterThanOrEqualTo(0.95);
    }

    private static TasteGroups groups(long seed) throws IOException {
        MovieLensSmall set = MovieLensSmall.read();
        return SpectralClustering.DEFAULT.fit(set.ratings(), set.catalogue(), new Random(seed), Progress.SILENT);
    }

    private static double[][] profiles(MovieLensSmall set) {
        return TasteProfile.ofAll(set.ratings(), set.catalogue());
    }
}
