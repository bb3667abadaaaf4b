package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.data.split.Protocol;
import io.marquee.data.split.Split;
import io.marquee.evaluation.RealData;
import io.marquee.models.Scorer;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where the network stands on one honest split of ml-latest-small. */
class NeuralOnRealDataTest {
    @Test
    void standsWellBelowTheBiasModelAndNotSuspiciouslyLow() throws IOException {
        Dataset data = RealData.small();
        Split split = Protocol.parse("random:0.1").splits(data, 1).get(0);
        Scorer model = new Neural().fit(data.with(split.train()), new SplittableRandom(1), Progress.SILENT);
        Ratings test = split.test();
        double meanSquare = IntStream.range(0, test.size())
                .mapToDouble(row -> model.score(test.user(row), test.movie(row), test.second(row)) - test.stars(row))
                .map(error -> error * error)
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(meanSquare)).isBetween(0.77, 0.82);
    }
}
