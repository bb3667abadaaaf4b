package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.evaluation.Evaluation;
import io.marquee.evaluation.Leaderboard;
import io.marquee.evaluation.Measure;
import io.marquee.evaluation.RealData;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the regressor stands on one honest split of ml-latest-small. */
class BoostedOnRealDataTest {
    @Test
    void standsBelowTheBestBaselineAndNotSuspiciouslyLow() throws IOException {
        Dataset data = RealData.small();
        Leaderboard board = Evaluation.of(List.of(UserMovieBias.tuned(), new Boosted()))
                .run(data, Protocol.parse("random:0.1"), List.of(1L), Progress.SILENT);
        double boosted = rmse(board, "boosted");
        assertThat(boosted).isBetween(0.825, 0.855);
        assertThat(boosted).isLessThan(rmse(board, "user-movie-bias") - 0.005);
    }

    private static double rmse(Leaderboard board, String model) {
        return board.row(model).figure(Measure.RMSE).orElseThrow().mean();
    }
}
