package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.split.Protocol;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the models of relevance stand on ml-latest-small when each user's last rating is to be guessed. */
class RankersOnRealDataTest {
    @Test
    void findWhatIsWatchedNext() throws IOException {
        List<Trainer> rankers = Stream.of("most-popular", "als-implicit", "ease", "relevance")
                .map(Models::named)
                .toList();
        Leaderboard board = Evaluation.of(rankers)
                .run(RealData.small(), Protocol.parse("leave-last:1"), List.of(1L), Progress.SILENT);
        assertThat(ndcg(board, "most-popular")).isBetween(0.02, 0.04);
        assertThat(ndcg(board, "als-implicit")).isBetween(1.3 * ndcg(board, "most-popular"), 0.08);
        assertThat(ndcg(board, "ease")).isBetween(1.5 * ndcg(board, "most-popular"), 0.08);
        assertThat(ndcg(board, "relevance"))
                .isGreaterThan(ndcg(board, "ease"))
                .isGreaterThan(ndcg(board, "als-implicit"))
                .isBetween(0.07, 0.12);
        double rare = board.row("relevance").figure(Measure.RARE).orElseThrow().mean();
        assertThat(rare).isLessThan(0.02);
    }

    private static double ndcg(Leaderboard board, String model) {
        return board.row(model).figure(Measure.NDCG).orElseThrow().mean();
    }
}
