package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void thereAreNoMoreGroupsThanDifferentTastes() {
        Clusters clusters =
                fit(FOUR, concatenated(repeated(50, 1, 0), repeated(30, 0, 1))).clusters();

        assertThat(clusters.all()).extracting(Cluster::size).containsExactly(50, 30);
    }

    @Test
    void withoutAnyTasteThereIsOneGroup() {
        TasteGroups groups = fit(FOUR, repeated(3, 0, 0));

        assertThat(groups.clusters().all()).extracting(Cluster::size).containsExactly(3);
        assertThat(groups.report().numbers()).isEmpty();
        assertThat(fit(FOUR, new double[0][]).clusters().users()).isZero();
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
        assertThatThrownBy(() -> new SpectralClustering(0, 30, 1_000))
                .hasMessage("clusters: k is 0; from 1 to 100 expected");
        assertThatThrownBy(() -> new SpectralClustering(4, 0, 1_000)).hasMessageContaining("neighbours is 0");
        assertThatThrownBy(() -> new SpectralClustering(4, 30, 10)).hasMessageContaining("maxGraphUsers is 10");
    }

    private static int[] found(SpectralClustering trainer, PlantedTastes planted, long seed) {
        return ofUsers(fit(trainer, planted, seed).clusters());
    }

    private static TasteGroups fit(SpectralClustering trainer, PlantedTastes planted, long seed) {
        return trainer.fit(planted.profiles(), planted.genres(), new Random(seed), Progress.SILENT);
    }

    private static TasteGroups fit(SpectralClustering trainer, double[][] profiles) {
        List<String> genres = IntStream.range(0, profiles.length == 0 ? 0 : profiles[0].length)
                .mapToObj(genre -> "Genre" + genre)
                .toList();
        return trainer.fit(profiles, genres, new Random(1), Progress.SILENT);
    }

    private static int[] ofUsers(Clusters clusters) {
        return IntStream.range(0, clusters.users()).map(clusters::of).toArray();
    }

    private static double[][] repeated(int users, double... profile) {
        return IntStream.range(0, users).mapToObj(user -> profile).toArray(double[][]::new);
    }

    private static double[][] concatenated(double[][]... parts) {
        return Arrays.stream(parts).flatMap(Arrays::stream).toArray(double[][]::new);
    }
}
