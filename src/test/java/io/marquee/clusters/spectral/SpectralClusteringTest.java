package io.marquee.clusters.spectral;

import static io.marquee.clusters.spectral.Fitting.concatenated;
import static io.marquee.clusters.spectral.Fitting.fit;
import static io.marquee.clusters.spectral.Fitting.ofUsers;
import static io.marquee.clusters.spectral.Fitting.repeated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpectralClusteringTest {
    private static final SpectralClustering FOUR = SpectralClustering.DEFAULT;

    @ParameterizedTest
    @CsvSource({"60, 0.3", "200, 0.5", "800, 0.6", "3000, 0.6"})
    void findsPlantedGroups(int users, double noise) {
        for (long seed = 1; seed <= 3; seed++) {
            PlantedTastes planted = PlantedTastes.of(users, 4, noise, seed);

            assertThat(AdjustedRandIndex.of(found(FOUR, planted, seed), planted.group()))
                    .isGreaterThanOrEqualTo(0.95);
        }
    }

    @Test
    void agreesWithTheDenseAlgorithmOnAllPairs() {
        PlantedTastes planted = PlantedTastes.of(160, 4, 0.6, 11);

        int[] dense = DenseReference.gaussian(planted.profiles(), 4, 0.2);

        assertThat(AdjustedRandIndex.of(found(FOUR, planted, 1), dense)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void isTheSameForTheSameSeedOnAnyThread() {
        PlantedTastes planted = PlantedTastes.of(300, 4, 0.9, 5);

        TasteGroups first = fit(FOUR, planted, 42);
        TasteGroups elsewhere =
                CompletableFuture.supplyAsync(() -> fit(FOUR, planted, 42)).join();

        assertThat(elsewhere.report()).isEqualTo(first.report());
        assertThat(elsewhere.clusters().all()).isEqualTo(first.clusters().all());
        assertThat(ofUsers(elsewhere.clusters())).containsExactly(ofUsers(first.clusters()));
        assertThat(elsewhere.map().x()).containsExactly(first.map().x());
    }

    @Test
    void numbersLargerGroupsFirst() {
        double[][] profiles = concatenated(repeated(5, 1, 0, 0), repeated(30, 0, 1, 0), repeated(12, 0, 0, 1));

        Clusters clusters = fit(new SpectralClustering(3, 4, 1_000), profiles).clusters();

        assertThat(clusters.all()).extracting(Cluster::size).containsExactly(30, 12, 5);
        assertThat(clusters.of(0)).isEqualTo(2);
        assertThat(clusters.of(5)).isEqualTo(0);
        assertThat(clusters.cluster(1).centroid()).containsExactly(0.0, 0.0, 1.0);
    }

    @Test
    void aLargeSetIsRepresentedByASample() {
        PlantedTastes planted = PlantedTastes.of(4_000, 4, 0.5, 3);

        TasteGroups groups = fit(new SpectralClustering(4, 30, 400), planted, 1);

        assertThat(groups.report().graphUsers()).isEqualTo(400);
        assertThat(groups.map().x()).hasSize(400);
        assertThat(AdjustedRandIndex.of(ofUsers(groups.clusters()), planted.group()))
                .isGreaterThanOrEqualTo(0.95);
        assertThat(groups.clusters().all().stream().mapToInt(Cluster::size).sum())
                .isEqualTo(4_000);
    }

    @Test
    void thereAreNoMoreGroupsThanDifferentTastes() {
        Clusters clusters =
                fit(FOUR, concatenated(repeated(50, 1, 0), repeated(30, 0, 1))).clusters();

        assertThat(clusters.all()).extracting(Cluster::size).containsExactly(50, 30);
    }

    @Test
    void comparesNumbersOfGroups() {
        List<NumberOfGroups> numbers =
                fit(FOUR, PlantedTastes.of(400, 5, 0.6, 1), 1).report().numbers();

        assertThat(numbers).extracting(NumberOfGroups::k).containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(best(numbers, NumberOfGroups::eigengap)).isEqualTo(5);
        assertThat(best(numbers, NumberOfGroups::silhouette)).isEqualTo(5);
    }

    private static int best(List<NumberOfGroups> numbers, ToDoubleFunction<NumberOfGroups> measure) {
        return Collections.max(numbers, Comparator.comparingDouble(measure)).k();
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatThrownBy(() -> new SpectralClustering(0, 30, 1_000)).hasMessage("k = 0: from 1 to 100 expected");
        assertThatThrownBy(() -> new SpectralClustering(4, 0, 1_000)).hasMessageContaining("neighbours = 0");
        assertThatThrownBy(() -> new SpectralClustering(4, 30, 10)).hasMessageContaining("max-graph-users = 10");
    }

    private static int[] found(SpectralClustering trainer, PlantedTastes planted, long seed) {
        return ofUsers(fit(trainer, planted, seed).clusters());
    }
}
