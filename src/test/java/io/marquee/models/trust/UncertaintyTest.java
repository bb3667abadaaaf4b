package io.marquee.models.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import io.marquee.models.ModelContract;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.relevance.Ease;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintyTest implements ModelContract {
    private static final Ease EASE = new Ease(5, 0.5, 100, 1_000);

    @Override
    public Trainer trainer() {
        return new Uncertainty(UserMovieBias.tuned(), EASE, 0.2);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of("heldOut", () -> new Uncertainty(UserMovieBias.tuned(), EASE, 1));
    }

    @Test
    void isSurestOfWhatManyHaveRatedForWhoHasRatedMuch() {
        Scorer sure = fitted(Fixtures.of("4 5 3 -", "4 - 3 -", "4 - 3 -", "4 - 3 -", "4 - 3 -", "- - 3 3"));
        assertThat(sure.score(5, 0, NOW)).isGreaterThan(sure.score(5, 1, NOW)).isNegative();
        assertThat(sure.score(0, 3, NOW)).isGreaterThan(sure.score(Index.ABSENT, 3, NOW));
        assertThat(sure.score(0, 0, NOW)).isGreaterThan(sure.score(0, Index.ABSENT, NOW));
    }

    @Test
    void findsTheNoiseThatNobodyCanPredict() {
        // of Fixtures.learnable: noise of 0.5 and rounding leave 0.52² = 0.27; taste that the biases miss adds 0.25
        StarUncertainty model = (StarUncertainty) fitted(Fixtures.learnable(4));
        ErrorVariance variance = model.variance();
        double all = variance.noise() + variance.ofExpected(60, 50, 0.5);
        assertThat(all).isBetween(0.4, 0.65);
    }

    @Test
    void fitsNoNegativePart() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] inputs = random.doubles(400, 0, 1)
                .mapToObj(x -> new double[] {1, x, random.nextDouble()})
                .toArray(double[][]::new);
        double[] outputs = IntStream.range(0, inputs.length)
                .mapToDouble(row -> 2 + 3 * inputs[row][1] - 0.5 * inputs[row][2])
                .toArray();
        double[] fitted = NonNegativeSquares.fit(List.of(inputs), outputs, 3);
        assertThat(fitted[2]).isZero();
        assertThat(fitted[0]).isEqualTo(1.75, within(0.1));
        assertThat(fitted[1]).isEqualTo(3, within(0.1));
    }
}
