package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MovieMeanTest implements RatingModelContract, ModelContract {
    @Override
    public Trainer trainer() {
        return MovieMean.tuned();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.78, 0.84);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of("damping", () -> new MovieMean(-1));
    }

    @Test
    void isThePlainMeanWithoutDamping() {
        Scorer model = ScorerContract.fitted(new MovieMean(0), Fixtures.of("5 1", "4 1", "- 1"));
        assertThat(model.score(2, 0, NOW)).isEqualTo(4.5);
        assertThat(model.score(0, 1, NOW)).isEqualTo(1, within(1e-12));
    }

    @Test
    void isDrawnToTheMeanOfAllRatingsByDamping() {
        Scorer model = ScorerContract.fitted(new MovieMean(2), Fixtures.of("5 2", "5 -"));
        assertThat(model.score(0, 0, NOW)).isEqualTo((5 + 5 + 2 * 4) / 4.0);
        assertThat(model.score(0, 1, NOW)).isEqualTo((2 + 2 * 4) / 3.0, within(1e-12));
    }

    @Test
    void isTheMeanOfAllRatingsForAMovieWithoutRatings() {
        Scorer model = fitted(Fixtures.of("5 2 -", "5 - -"));
        assertThat(model.score(0, 2, NOW)).isEqualTo(4);
        assertThat(model.score(0, Index.ABSENT, NOW)).isEqualTo(4);
    }
}
