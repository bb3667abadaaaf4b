package io.marquee.models.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Fixtures;
import io.marquee.models.ScorerContract;
import io.marquee.models.Shared;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.relevance.Ease;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TrustedStarsTest implements ScorerContract {
    private static final Uncertainty UNCERTAINTY =
            new Uncertainty(UserMovieBias.tuned(), new Ease(5, 0.5, 100, 1_000), 0.2);

    @Override
    public Trainer trainer() {
        return new TrustedStars(UserMovieBias.tuned(), UNCERTAINTY, 3);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of("strength", () -> new TrustedStars(UserMovieBias.tuned(), UNCERTAINTY, -1));
    }

    @Test
    void isTheNameOfWhatItTrusts() {
        assertThat(TrustedStars.of(UserMovieBias.tuned()).name()).isEqualTo("trusted-user-movie-bias");
    }

    @Test
    void liesSoManyStandardErrorsBelowThePrediction() {
        Dataset dataset = Fixtures.learnable(1);
        BoundedStars model = (BoundedStars) fitted(dataset);
        for (int movie = 0; movie < 100; movie++) {
            double error = -model.bound().uncertainty().score(5, movie, NOW);
            double expected = model.stars().score(5, movie, NOW) - 3 * error;
            assertThat(model.score(5, movie, NOW)).isEqualTo(expected, within(1e-9));
        }
    }

    @Test
    void isTheSameOnceReadBack() throws IOException {
        Dataset dataset = Fixtures.learnable(2);
        LowerBound bound = ((BoundedStars) fitted(dataset)).bound();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bound.write(new BinaryWriter(bytes));
        Statistics statistics = Statistics.of(dataset.ratings(), dataset.catalogue(), new Damping(5, 5, 5));
        LowerBound copy = LowerBound.read(
                new BinaryReader(new ByteArrayInputStream(bytes.toByteArray())),
                new Shared(dataset.catalogue(), dataset.ratings(), statistics));
        int[] movies = {3, 1, 99};
        double[] stars = {4, 3.5, 2};
        assertThat(copy.lowerBounds(7, movies, stars, NOW)).containsExactly(bound.lowerBounds(7, movies, stars, NOW));
    }

    @Test
    void isThePredictionItselfWithoutStrength() {
        Dataset dataset = Fixtures.learnable(1);
        BoundedStars model =
                (BoundedStars) ScorerContract.fitted(new TrustedStars(UserMovieBias.tuned(), UNCERTAINTY, 0), dataset);
        assertThat(ScorerContract.scores(model, dataset)).isDeepEqualTo(ScorerContract.scores(model.stars(), dataset));
    }

    @Test
    void putsWhatManyLikeBeforeWhatOneLoves() {
        Dataset dataset = Fixtures.of("4 5 3 -", "4 - 3 -", "4 - 3 -", "4 - 3 -", "4 - 3 -", "- - 3 3");
        BoundedStars model = (BoundedStars) fitted(dataset);
        assertThat(model.stars().score(5, 1, NOW)).isGreaterThan(model.stars().score(5, 0, NOW));
        assertThat(model.score(5, 0, NOW)).isGreaterThan(model.score(5, 1, NOW));
    }
}
