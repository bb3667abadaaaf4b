package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class LimitedTest implements RatingModelContract {
    private static final Dataset SET = Fixtures.of("5 - 3 1", "4 2 - -", "- - 2 -", "1 3 5 -");

    @Override
    public Trainer trainer() {
        return limited(80, 100);
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.7, 0.8);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of("maxMovies", () -> limited(-1, 5), "maxUsers", () -> limited(5, -1));
    }

    private static Trainer limited(int movies, int users) {
        return new Limited(new MatrixLimits(movies, users), UserMovieBias.tuned());
    }

    @Test
    void keepsTheMostRatedMovies() {
        Ratings kept = new MatrixLimits(2, 0).within(SET.ratings());
        assertThat(kept.byMovie().count(0)).isEqualTo(3);
        assertThat(kept.byMovie().count(2)).isEqualTo(3);
        assertThat(kept.size()).isEqualTo(6);
        assertThat(kept.movies()).isSameAs(SET.ratings().movies());
    }

    @Test
    void keepsTheMostActiveUsersAndOfTheSameTheFirst() {
        Ratings kept = new MatrixLimits(0, 1).within(SET.ratings());
        assertThat(kept.byUser().count(0)).isEqualTo(3);
        assertThat(kept.size()).isEqualTo(3);
        assertThat(new MatrixLimits(0, 2).within(SET.ratings()).byUser().count(3))
                .isEqualTo(3);
    }

    @Test
    void keepsAllWhereThereIsNoLimitOrAWiderOne() {
        assertThat(new MatrixLimits(0, 0).within(SET.ratings())).isSameAs(SET.ratings());
        assertThat(new MatrixLimits(9, 9).within(SET.ratings()).size()).isEqualTo(9);
    }

    @Test
    void learnsNothingFromBeyondTheLimits() {
        Scorer cut = ScorerContract.fitted(limited(2, 0), SET);
        Scorer changed = ScorerContract.fitted(limited(2, 0), Fixtures.of("5 - 3 4", "4 5 - -", "- - 2 -", "1 5 5 -"));
        assertThat(ScorerContract.scores(cut, SET)).isDeepEqualTo(ScorerContract.scores(changed, SET));
    }

    @Test
    void saysWhenNothingIsLeft() {
        Dataset apart = Fixtures.of("5 - - -", "4 - - -", "- 4 3 2");
        assertThatThrownBy(() -> new MatrixLimits(1, 1).within(apart.ratings()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("max-movies = 1 and max-users = 1 leave none of 5 ratings");
    }
}
