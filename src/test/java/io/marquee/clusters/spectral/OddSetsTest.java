package io.marquee.clusters.spectral;

import static io.marquee.clusters.spectral.Fitting.concatenated;
import static io.marquee.clusters.spectral.Fitting.fit;
import static io.marquee.clusters.spectral.Fitting.repeated;
import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets that are small, in pieces, or of users who are all alike. */
class OddSetsTest {
    private static final SpectralClustering FOUR = SpectralClustering.DEFAULT;

    @Test
    void usersOfUnknownTasteGoByNearestCentroid() {
        double[][] profiles = concatenated(repeated(20, 1, 0), repeated(20, 0.5, 0.5), repeated(3, 0, 0));

        TasteGroups groups = fit(new SpectralClustering(2, 10, 1_000), profiles);

        Clusters clusters = groups.clusters();
        assertThat(groups.report().graphUsers()).isEqualTo(40);
        assertThat(clusters.of(42)).isEqualTo(clusters.nearest(new double[2])).isEqualTo(clusters.of(20));
        assertThat(clusters.cluster(clusters.of(20)).centroid()).containsExactly(0.5, 0.5);
    }

    @Test
    void aGraphInPiecesFallsIntoItsPieces() {
        double[][] profiles =
                concatenated(repeated(40, 1, 0, 0, 0), repeated(30, 0, 1, 0, 0), repeated(20, 0, 0, 1, 0));

        Clusters clusters = fit(new SpectralClustering(3, 5, 1_000), profiles).clusters();

        assertThat(clusters.all()).extracting(Cluster::size).containsExactly(40, 30, 20);
    }

    @Test
    void aHandfulOfOddUsersIsNoGroupOfItsOwn() {
        PlantedTastes planted = PlantedTastes.of(1_000, 4, 0.5, 8);
        double[][] profiles = Arrays.stream(planted.profiles())
                .map(row -> Arrays.copyOf(row, row.length + 1))
                .toArray(double[][]::new);
        IntStream.range(0, 4).forEach(odd -> profiles[odd] = new double[] {0, 0, 0, 0, 0, 0, 0, 0, 1});

        Clusters clusters = fit(new SpectralClustering(4, 3, 1_000), profiles).clusters();

        assertThat(clusters.all()).extracting(Cluster::size).allMatch(size -> size > 200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 12})
    void smallSetsWork(int users) {
        PlantedTastes planted = PlantedTastes.of(users, 4, 0.4, users);

        Clusters clusters = fit(FOUR, planted, 1).clusters();

        assertThat(clusters.all()).hasSizeBetween(1, Math.min(4, users));
        assertThat(clusters.users()).isEqualTo(users);
        assertThat(clusters.all()).allMatch(cluster -> cluster.size() > 0);
        assertThat(clusters.all()).extracting(Cluster::name).doesNotHaveDuplicates();
    }

    @Test
    void identicalUsersAreOneGroup() {
        Clusters clusters = fit(FOUR, repeated(50, 0.5, 0.5)).clusters();

        assertThat(clusters.all()).hasSize(1);
        assertThat(clusters.cluster(0).size()).isEqualTo(50);
        assertThat(clusters.cluster(0).name()).isEqualTo("All tastes");
    }

    @Test
    void withoutAnyTasteThereIsOneGroup() {
        TasteGroups groups = fit(FOUR, repeated(3, 0, 0));

        assertThat(groups.clusters().all()).extracting(Cluster::size).containsExactly(3);
        assertThat(groups.report().numbers()).isEmpty();
        assertThat(fit(FOUR, new double[0][]).clusters().users()).isZero();
    }
}
