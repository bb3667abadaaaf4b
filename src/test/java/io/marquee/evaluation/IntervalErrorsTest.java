package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.data.split.Protocol;
import io.marquee.models.Fixtures;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class IntervalErrorsTest {
    /** From 2 to 4 stars, from 2 to 5 for the first user. */
    private static final class Wide implements IntervalModel {
        @Override
        public double score(int user, int movie, long second) {
            return 3;
        }

        @Override
        public Interval interval(int user, int movie, long second) {
            return new Interval(0.8, 2, user == 0 ? 5 : 4);
        }
    }

    private record WideTrainer() implements Trainer {
        @Override
        public String name() {
            return "wide";
        }

        @Override
        public Scorer fit(Dataset training, RandomGenerator random, Progress progress) {
            return new Wide();
        }
    }

    @Test
    void countsRatingsWithinAndMeasuresWidths() {
        Ratings test = Fixtures.of("5 1 -", "4 4.5 2").ratings();
        Map<Measure, Double> figures = IntervalErrors.figures(new Wide(), test);
        assertThat(figures.get(Measure.WITHIN_INTERVAL))
                .as("5, 4 and 2 of five")
                .isEqualTo(3 / 5.0);
        assertThat(figures.get(Measure.INTERVAL_WIDTH)).isEqualTo((2 * 3 + 3 * 2) / 5.0, within(1e-12));
    }

    @Test
    void standsOnTheLeaderboard() {
        Leaderboard board = Evaluation.of(List.of(new WideTrainer()))
                .run(Fixtures.learnable(1), Protocol.parse("random:0.2"), List.of(1L), Progress.SILENT);
        assertThat(board.row("wide")
                        .figure(Measure.WITHIN_INTERVAL)
                        .orElseThrow()
                        .mean())
                .isBetween(0.3, 0.95);
        assertThat(LeaderboardTable.render(board)).contains("in interval", "width");
    }
}
