package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.data.split.Protocol;
import io.marquee.models.Fixtures;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WholeDataMeansTest {
    private static final WholeDataMeans TENTH = new WholeDataMeans(0.1);
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    /** Four users with 100, 101, 999 and 1000 ratings. */
    private static Dataset fourUsers() {
        double[][] stars = new double[4][1_000];
        int[] counts = {100, 101, 999, 1_000};
        for (int user = 0; user < 4; user++) {
            Arrays.fill(stars[user], 0, counts[user], user + 1);
        }
        return Fixtures.of(stars);
    }

    @Test
    void keepsUsersWithMoreThanAHundredAndFewerThanAThousandRatings() {
        Ratings kept = WholeDataMeans.kept(fourUsers().ratings());
        assertThat(kept.size()).isEqualTo(101 + 999);
        assertThat(IntStream.range(0, kept.size()).map(kept::user).distinct()).containsExactly(1, 2);
    }

    @Test
    void isLabelledAsLeaky() {
        Leaderboard board = TENTH.run(fourUsers(), SEEDS, List.of(new AddedMeans()), Progress.SILENT);
        assertThat(board.protocol()).isEqualTo("whole-data-means:0.1 (leaky)");
        assertThat(board.splits()).isEqualTo(3);
        assertThat(LeaderboardTable.render(board)).contains("LEAKY, for comparison with published figures only");
        assertThat(board.row("added-means").figures())
                .containsKeys(Measure.RMSE, Measure.MAE)
                .doesNotContainKey(Measure.NDCG);
    }

    @Test
    void gainsOnRealDataFromPeeking() throws IOException {
        Dataset data = RealData.small();
        Figure leaky = TENTH.run(data, SEEDS, List.of(new AddedMeans()), Progress.SILENT)
                .row("added-means")
                .figure(Measure.RMSE)
                .orElseThrow();
        Dataset kept = data.with(WholeDataMeans.kept(data.ratings()));
        Figure honest = Evaluation.of(List.of(UserMovieBias.tuned()))
                .run(kept, Protocol.parse("random:0.1"), SEEDS, Progress.SILENT)
                .row("user-movie-bias")
                .figure(Measure.RMSE)
                .orElseThrow();
        assertThat(leaky.mean()).isBetween(0.79, 0.83);
        assertThat(leaky.minus(honest).perSplit()).allMatch(difference -> difference < -0.02);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
    void refusesAShareOfNothingOrEverything(double share) {
        assertThatThrownBy(() -> new WholeDataMeans(share)).hasMessageContaining("above 0 and below 1");
    }

    @Test
    void readsItsNameAndShare() {
        assertThat(WholeDataMeans.parse("whole-data-means:0.1")).contains(TENTH);
        assertThat(WholeDataMeans.parse("random:0.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"whole-data-means", "whole-data-means:", "whole-data-means:tenth"})
    void saysHowTheShareIsWritten(String text) {
        assertThatThrownBy(() -> WholeDataMeans.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write whole-data-means:0.1");
    }
}
