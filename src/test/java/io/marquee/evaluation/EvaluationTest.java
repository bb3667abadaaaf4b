package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.evaluation.metrics.Reliability;
import io.marquee.models.Fixtures;
import io.marquee.models.GlobalMean;
import io.marquee.models.MostPopular;
import io.marquee.models.MovieMean;
import io.marquee.models.RecordingProgress;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.factors.Svd;
import io.marquee.models.like.Like;
import io.marquee.models.like.LikeSettings;
import io.marquee.progress.Progress;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationTest {
    private static final Dataset DATA = Fixtures.learnable(1);
    private static final List<Trainer> BASELINES =
            List.of(new MostPopular(), new GlobalMean(), MovieMean.tuned(), UserMovieBias.tuned());

    private static Leaderboard board(Evaluation evaluation) {
        return evaluation.run(DATA, Protocol.parse("random:0.2"), List.of(1L, 2L, 3L), Progress.SILENT);
    }

    private static List<Row> rows(Evaluation evaluation) {
        return board(evaluation).rows();
    }

    @Test
    void putsTheLowestErrorFirstAndScorersWithoutStarsLast() {
        assertThat(rows(Evaluation.of(BASELINES)))
                .extracting(Row::model)
                .containsExactly("user-movie-bias", "movie-mean", "global-mean", "most-popular");
    }

    @Test
    void givesEveryMeasureForEverySplit() {
        for (Row row : rows(Evaluation.of(List.of(new GlobalMean(), UserMovieBias.tuned())))) {
            assertThat(row.figures().keySet())
                    .isEqualTo(EnumSet.complementOf(EnumSet.of(
                            Measure.LOG_LOSS,
                            Measure.BRIER,
                            Measure.CALIBRATION_ERROR,
                            Measure.CANDIDATES,
                            Measure.WITHIN_INTERVAL,
                            Measure.INTERVAL_WIDTH)));
            assertThat(row.figures().values())
                    .allSatisfy(figure -> assertThat(figure.perSplit()).hasSize(3));
        }
    }

    @Test
    void hasNoErrorInStarsForScoresThatAreNotStars() {
        Row row = rows(Evaluation.of(List.of(new MostPopular()))).get(0);
        assertThat(row.figures())
                .doesNotContainKeys(Measure.RMSE, Measure.MAE, Measure.R_SQUARED)
                .containsKeys(Measure.NDCG, Measure.COVERAGE, Measure.FIT_SECONDS);
    }

    @Test
    void tellsHowGoodProbabilitiesOfLikesAre() {
        Row row = rows(Evaluation.of(List.of(Like.tuned()))).get(0);
        assertThat(row.figure(Measure.AUC).orElseThrow().mean()).isBetween(0.87, 0.95);
        assertThat(row.figure(Measure.LOG_LOSS).orElseThrow().mean()).isBetween(0.25, 0.45);
        assertThat(row.figure(Measure.BRIER).orElseThrow().mean()).isBetween(0.08, 0.15);
        assertThat(row.figure(Measure.CALIBRATION_ERROR).orElseThrow().mean()).isBetween(0.01, 0.06);
        assertThat(row.figures()).doesNotContainKeys(Measure.RMSE, Measure.MAE).containsKey(Measure.NDCG);
        assertThat(row.reliability().stream().mapToInt(Reliability.Bin::count).sum())
                .as("held-out ratings of all splits")
                .isBetween(3 * DATA.ratings().size() / 5 - 3, 3 * DATA.ratings().size() / 5 + 3);
    }

    @Test
    void tellsHowWellStarsOrderLikes() {
        Row row = rows(Evaluation.of(List.of(new GlobalMean()))).get(0);
        assertThat(row.figure(Measure.AUC).orElseThrow().mean()).isEqualTo(0.5);
        assertThat(row.figures()).doesNotContainKey(Measure.LOG_LOSS);
        assertThat(row.reliability()).isEmpty();
    }

    @Test
    void takesTheThresholdOfALikeFromTheModelThatIsMeasured() {
        LikeSettings strict = new LikeSettings(4.5, 4, 1, 4, 8, 6);
        List<Trainer> trainers = List.of(new GlobalMean(), new Like(strict, Svd.tuned()));
        assertThat(board(Evaluation.of(trainers)).notes()).anyMatch(note -> note.contains("at least 4.5 stars"));
        assertThat(board(Evaluation.of(List.of(new GlobalMean()))).notes())
                .anyMatch(note -> note.contains("at least 3.5 stars"));
    }

    @Test
    void measuresAModelTheSameInWhateverCompany() {
        Row alone = rows(Evaluation.of(List.of(UserMovieBias.tuned()))).get(0);
        Row inCompany = board(Evaluation.of(BASELINES)).row("user-movie-bias");
        for (Measure measure : List.of(Measure.RMSE, Measure.NDCG, Measure.COVERAGE, Measure.DIVERSITY)) {
            assertThat(alone.figure(measure)).isPresent().isEqualTo(inCompany.figure(measure));
        }
    }

    @Test
    void hasIntervalsOverUsersWhereThereIsOneSplit() {
        Evaluation evaluation = Evaluation.of(List.of(UserMovieBias.tuned()));
        Row one = evaluation
                .run(DATA, Protocol.parse("random:0.2"), List.of(1L), Progress.SILENT)
                .rows()
                .get(0);
        assertThat(one.figure(Measure.RMSE).orElseThrow().overUsers().orElseThrow())
                .isBetween(0.005, 0.1);
        assertThat(one.figure(Measure.MAE).orElseThrow().overUsers()).isPresent();
        assertThat(one.figure(Measure.AUC).orElseThrow().overUsers()).isEmpty();
        assertThat(rows(evaluation).get(0).figures().values())
                .allSatisfy(figure -> assertThat(figure.overUsers()).isEmpty());
    }

    @Test
    void explainsNothingByTheGlobalMean() {
        Row row = rows(Evaluation.of(List.of(new GlobalMean()))).get(0);
        assertThat(row.figure(Measure.R_SQUARED).orElseThrow().mean()).isEqualTo(0, within(0.01));
    }

    @Test
    void tellsTheErrorOfEachCluster() {
        int users = DATA.ratings().users().size();
        Clusters halves = Clusters.of(
                List.of(cluster(0, "Comedy"), cluster(1, "Drama"), cluster(2, "nobody")),
                IntStream.range(0, users).map(user -> user % 2).toArray());
        Row row = rows(Evaluation.of(List.of(new GlobalMean())).with(halves)).get(0);
        assertThat(row.clusterErrors()).containsOnlyKeys("0 Comedy", "1 Drama");
        double all = row.figure(Measure.RMSE).orElseThrow().perSplit().get(0);
        double comedy = row.clusterError("0 Comedy").orElseThrow().perSplit().get(0);
        double drama = row.clusterError("1 Drama").orElseThrow().perSplit().get(0);
        assertThat(all).isStrictlyBetween(Math.min(comedy, drama), Math.max(comedy, drama));
    }

    private static Cluster cluster(int id, String name) {
        return new Cluster(id, name, 60, List.of(name), List.of(0.5, 0.5));
    }

    @Test
    void leavesListsOutWhenNobodyLikedAnything() {
        Dataset disliked = Fixtures.of("1 2 1", "2 1 2");
        Row row = Evaluation.of(List.of(new GlobalMean()))
                .run(disliked, Protocol.parse("leave-last:1"), List.of(1L), Progress.SILENT)
                .row("global-mean");
        assertThat(row.figures()).containsKey(Measure.RMSE).doesNotContainKeys(Measure.NDCG, Measure.COVERAGE);
    }

    @Test
    void saysWhichModelItIsAt() {
        RecordingProgress progress = new RecordingProgress();
        Evaluation.of(List.of(new GlobalMean())).run(DATA, Protocol.parse("random:0.2"), List.of(4L), progress);
        assertThat(progress.tasks()).singleElement().satisfies(task -> {
            assertThat(task.label()).isEqualTo("global-mean, seed 4: ranking");
            assertThat(task.steps()).isEqualTo(task.total());
            assertThat(task.closed()).isTrue();
        });
    }

    @Test
    void saysWhatWasMeasured() {
        Leaderboard board = board(Evaluation.of(List.of(new GlobalMean())));
        assertThat(board.data()).isEqualTo(DATA.name());
        assertThat(board.dataHash()).isEqualTo(DATA.hash());
        assertThat(board.protocol()).isEqualTo("random:0.2");
        assertThat(board.seeds()).containsExactly(1L, 2L, 3L);
        assertThat(board.splits()).isEqualTo(3);
    }

    @Test
    void countsEveryFold() {
        Leaderboard board = Evaluation.of(List.of(new GlobalMean()))
                .run(DATA, Protocol.parse("kfold:4"), List.of(1L, 2L), Progress.SILENT);
        assertThat(board.splits()).isEqualTo(8);
        assertThat(board.row("global-mean").figure(Measure.RMSE).orElseThrow().perSplit())
                .hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave-last:2", "time:0.2"})
    void usesOneSeedWhereThereIsNoChance(String protocol) {
        Leaderboard board = Evaluation.of(List.of(new GlobalMean()))
                .run(DATA, Protocol.parse(protocol), List.of(5L, 6L), Progress.SILENT);
        assertThat(board.seeds()).containsExactly(5L);
        assertThat(board.splits()).isEqualTo(1);
        assertThat(board.row("global-mean").figure(Measure.RMSE).orElseThrow().halfWidth())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"random:0.2, true", "kfold:4, true", "leave-last:1, true", "time:0.2, false"})
    void warnsOfProtocolsThatLookIntoTheFuture(String protocol, boolean looks) {
        Leaderboard board = Evaluation.of(List.of(new GlobalMean()))
                .run(DATA, Protocol.parse(protocol), List.of(1L), Progress.SILENT);
        assertThat(board.notes().stream().anyMatch(note -> note.contains("looks into the future")))
                .isEqualTo(looks);
    }

    @Test
    void refusesToMeasureAModelTwice() {
        assertThatThrownBy(() -> Evaluation.of(List.of(new GlobalMean(), new GlobalMean())))
                .hasMessageContaining("global-mean, global-mean");
    }

    @Test
    void refusesToMeasureNothing() {
        assertThatThrownBy(() -> Evaluation.of(List.of())).hasMessageContaining("name at least one");
        Evaluation evaluation = Evaluation.of(List.of(new GlobalMean()));
        assertThatThrownBy(() -> evaluation.run(DATA, Protocol.parse("time:0.1"), List.of(), Progress.SILENT))
                .hasMessageContaining("no seed");
    }
}
