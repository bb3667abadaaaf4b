package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.data.split.Protocol;
import io.marquee.data.split.Split;
import io.marquee.evaluation.RealData;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the regressor stands on one honest split of ml-latest-small. */
class BoostedOnRealDataTest {
    @Test
    void standsBelowTheBestBaselineAndNotSuspiciouslyLow() throws IOException {
        Dataset data = RealData.small();
        Split split = Protocol.parse("random:0.1").splits(data, 1).get(0);
        double boosted = rmse(new Boosted(), data, split);
        assertThat(boosted).isBetween(0.825, 0.855);
        assertThat(boosted).isLessThan(rmse(UserMovieBias.tuned(), data, split) - 0.005);
    }

    private static double rmse(Trainer trainer, Dataset data, Split split) {
        Scorer model = trainer.fit(data.with(split.train()), new SplittableRandom(1), Progress.SILENT);
        Ratings test = split.test();
        double meanSquare = IntStream.range(0, test.size())
                .mapToDouble(row -> model.score(test.user(row), test.movie(row), test.second(row)) - test.stars(row))
                .map(error -> error * error)
                .average()
                .orElseThrow();
        return Math.sqrt(meanSquare);
    }
}
