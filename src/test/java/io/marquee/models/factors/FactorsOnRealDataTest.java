package io.marquee.models.factors;

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

/** Where the factor models stand on one honest split of ml-latest-small. */
class FactorsOnRealDataTest {
    @Test
    void standBelowTheBiasesAndNotSuspiciouslyLow() throws IOException {
        Dataset data = RealData.small();
        Split split = Protocol.parse("random:0.1").splits(data, 1).get(0);
        double svd = rmse(Svd.tuned(), data, split);
        double explicit = rmse(new Svd(8, 40, 1e-3, 20, 0), data, split);
        double nmf = rmse(Nmf.tuned(), data, split);
        assertThat(svd).isBetween(0.805, 0.83);
        assertThat(explicit).as("without who rated what").isBetween(svd + 0.005, 0.845);
        assertThat(nmf).isBetween(0.84, 0.87);
        assertThat(nmf).isLessThan(rmse(UserMovieBias.timeless(), data, split) - 0.005);
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
