package io.marquee.models.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.AccuracyBand;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.ScorerContract;
import io.marquee.models.Trainer;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NmfTest implements RatingModelContract, PersonalContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return new Nmf(5, 50, 1e-4, 3, 3, false);
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.64);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "rank", () -> new Nmf(0, 50, 1e-4, 15, 15, false),
                "sweeps", () -> new Nmf(5, 0, 1e-4, 15, 15, false),
                "tolerance", () -> new Nmf(5, 50, Double.NaN, 15, 15, false),
                "userDamping", () -> new Nmf(5, 50, 1e-4, 0, 15, false),
                "movieDamping", () -> new Nmf(5, 50, 1e-4, 15, -1, false));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasNoNegativeFactor(boolean biased) {
        Dataset dataset = Fixtures.learnable(30);
        NmfModel model = (NmfModel) ScorerContract.fitted(new Nmf(5, 50, 1e-4, 3, 3, biased), dataset);
        for (int user = Index.ABSENT; user < 120; user++) {
            assertNotNegative(model.userFactors(user));
        }
        for (int movie = Index.ABSENT; movie < 100; movie++) {
            assertNotNegative(model.movieFactors(movie));
        }
    }

    private static void assertNotNegative(float[] factors) {
        for (float factor : factors) {
            assertThat(factor).isNotNegative();
        }
    }

    @Test
    void isNothingButTheProductOfTheFactors() {
        NmfModel model = (NmfModel) fitted(Fixtures.learnable(31));
        float[] p = model.userFactors(4);
        float[] q = model.movieFactors(2);
        double dot = IntStream.range(0, 5).mapToDouble(i -> p[i] * q[i]).sum();
        assertThat(model.score(4, 2, NOW)).isEqualTo(Math.min(5, Math.max(0.5, dot)), within(1e-6));
        assertThat(model.mean() + model.userBias(4) + model.movieBias(2)).isZero();
    }

    @Test
    void mayHaveBiases() {
        Dataset dataset = Fixtures.learnable(33);
        NmfModel model = (NmfModel) ScorerContract.fitted(new Nmf(5, 50, 1e-4, 3, 3, true), dataset);
        int[] byMean = IntStream.range(0, 120)
                .boxed()
                .sorted(Comparator.comparingDouble(user -> meanOf(dataset.ratings(), user)))
                .mapToInt(user -> user)
                .toArray();
        assertThat(model.mean()).isBetween(3.0, 4.0);
        assertThat(model.userBias(byMean[119])).isGreaterThan(model.userBias(byMean[0]) + 0.5);
    }

    private static double meanOf(Ratings ratings, int user) {
        return IntStream.range(0, ratings.size())
                .filter(row -> ratings.user(row) == user)
                .mapToDouble(ratings::stars)
                .average()
                .orElseThrow();
    }
}
