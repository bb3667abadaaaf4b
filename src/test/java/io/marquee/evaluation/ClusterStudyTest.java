package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.models.Fixtures;
import io.marquee.models.MostPopular;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClusterStudyTest {
    private static final Dataset SET = Fixtures.learnable(1);
    private static final SpectralClustering CLUSTERING = new SpectralClustering(4, 10, 1000);

    private static ClusterReport report(Integer... ks) {
        return new ClusterStudy(UserMovieBias.tuned(), CLUSTERING, List.of(ks), RankingSettings.standard())
                .run(SET, Protocol.parse("random:0.2"), List.of(1L, 2L), Progress.SILENT);
    }

    @Test
    void setsTheListsOfEachNumberBesideThoseWithoutClusters() {
        ClusterReport report = report(2, 3);
        assertThat(report.rows()).extracting(Row::model).containsExactly("no clusters", "k = 2", "k = 3");
        assertThat(report.rows())
                .allSatisfy(row -> assertThat(row.figures())
                        .containsKeys(
                                Measure.NDCG,
                                Measure.RECALL,
                                Measure.COVERAGE,
                                Measure.CANDIDATES,
                                Measure.LIST_MILLIS));
        assertThat(report.render())
                .contains("random:0.2, seeds 1, 2, lists of user-movie-bias")
                .contains("NDCG − no clusters", "candidates", "ms per list", "no clusters", "k = 3");
    }

    @Test
    void oneClusterRestrictsNothingThatAnybodyRated() {
        List<Row> rows = report(1).rows();
        assertThat(rows.get(1).figure(Measure.NDCG)).isEqualTo(rows.get(0).figure(Measure.NDCG));
        assertThat(rows.get(1).figure(Measure.CANDIDATES).orElseThrow().mean()).isEqualTo(1, within(0.02));
    }

    @Test
    void withoutClustersListsAreThoseOfTheLeaderboard() {
        Leaderboard board = Evaluation.of(List.of(UserMovieBias.tuned()))
                .run(SET, Protocol.parse("random:0.2"), List.of(1L, 2L), Progress.SILENT);
        assertThat(report(2).rows().get(0).figure(Measure.NDCG))
                .isEqualTo(board.row("user-movie-bias").figure(Measure.NDCG));
    }

    @Test
    void aPoolIsWhatTheClusterRated() {
        Dataset set = Fixtures.of("5 4 - -", "- 3 - -", "- - 2 -");
        Clusters clusters = Clusters.of(
                List.of(
                        new Cluster(0, "first", 2, List.of(), List.of()),
                        new Cluster(1, "second", 1, List.of(), List.of())),
                0,
                0,
                1);
        ClusterPool pool = new ClusterPool(clusters, set.ratings());
        assertThat(pool.holds(1, 0)).as("rated by another of the cluster").isTrue();
        assertThat(pool.holds(1, 2)).as("rated in the other cluster").isFalse();
        assertThat(pool.holds(2, 2)).isTrue();
        assertThat(pool.holds(0, 3)).as("rated by nobody").isFalse();
        assertThat(pool.share()).isEqualTo((2 + 2 + 1) / 3.0 / 4);
    }

    /** A cluster that knows held-out ratings would let movies in that only their raters rated. */
    @Test
    void knowsTheTrainingPartAlone() {
        Dataset set = Fixtures.of("5 4 5 -", "5 4 3 -", "4 - - 5");
        ClusterReport report = new ClusterStudy(new MostPopular(), CLUSTERING, List.of(1), RankingSettings.standard())
                .run(set, Protocol.parse("leave-last:1"), List.of(1L), Progress.SILENT);
        Row clustered = report.rows().get(1);
        assertThat(clustered.figure(Measure.CANDIDATES).orElseThrow().mean()).isEqualTo(0.5);
        assertThat(clustered.figure(Measure.RECALL).orElseThrow().mean()).isZero();
        assertThat(report.rows().get(0).figure(Measure.RECALL).orElseThrow().mean())
                .isEqualTo(1);
    }

    @Test
    void becomesPlainJson() throws IOException {
        ClusterReport report = report(2);
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readValue(json.writeValueAsString(report), ClusterReport.class))
                .isEqualTo(report);
    }
}
