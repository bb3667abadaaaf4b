package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.models.Fixtures;
import io.marquee.models.Models;
import io.marquee.models.MovieMean;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the baselines stand on ml-latest-small; a figure out of its band means a fault in a model or in a metric. */
class BaselinesOnRealDataTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L, 4L, 5L);

    private static Leaderboard board(Dataset data, String protocol) {
        List<Trainer> baselines = Stream.of("global-mean", "movie-mean", "user-movie-bias", "most-popular")
                .map(Models::named)
                .toList();
        return Evaluation.of(baselines).run(data, Protocol.parse(protocol), SEEDS, Progress.SILENT);
    }

    private static double mean(Leaderboard board, String model, Measure measure) {
        return board.row(model).figure(measure).orElseThrow().mean();
    }

    @Test
    void standWhereOthersHaveMeasuredThem() throws IOException {
        Leaderboard board = board(RealData.small(), "random:0.1");
        assertThat(mean(board, "global-mean", Measure.RMSE)).isBetween(1.03, 1.06);
        assertThat(mean(board, "movie-mean", Measure.RMSE)).isBetween(0.94, 0.98);
        assertThat(mean(board, "user-movie-bias", Measure.RMSE)).isBetween(0.85, 0.876);
        assertThat(mean(board, "most-popular", Measure.NDCG)).isBetween(0.08, 0.16);
        assertThat(mean(board, "most-popular", Measure.NDCG)).isGreaterThan(mean(board, "movie-mean", Measure.NDCG));
    }

    @Test
    void findTheFutureHarderToTell() throws IOException {
        Dataset data = RealData.small();
        assertThat(mean(board(data, "time:0.1"), "user-movie-bias", Measure.RMSE))
                .isGreaterThan(mean(board(data, "random:0.1"), "user-movie-bias", Measure.RMSE));
    }

    @Test
    void findNothingInRatingsDealtOutAtRandom() throws IOException {
        Dataset dealt = Fixtures.shuffled(RealData.small(), new SplittableRandom(1));
        Leaderboard board = board(dealt, "random:0.1");
        Figure reference = board.row("global-mean").figure(Measure.RMSE).orElseThrow();
        for (Trainer baseline : List.of(MovieMean.tuned(), UserMovieBias.tuned())) {
            Figure gain = reference.minus(
                    board.row(baseline.name()).figure(Measure.RMSE).orElseThrow());
            assertThat(gain.mean()).isLessThanOrEqualTo(gain.halfWidth().orElseThrow());
        }
    }
}
