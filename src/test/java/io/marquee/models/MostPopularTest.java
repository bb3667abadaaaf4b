package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MostPopularTest implements ModelContract {
    @Override
    public Trainer trainer() {
        return new MostPopular();
    }

    @Test
    void countsRatings() {
        Scorer scorer = fitted(Fixtures.of("5 1 -", "- 1 -", "4 2 -"));
        assertThat(scorer.scores(0, new int[] {0, 1, 2}, NOW)).containsExactly(2, 3, 0);
    }

    @Test
    void doesNotPredictStars() {
        assertThat(fitted(Fixtures.of("5 1 -"))).isNotInstanceOf(RatingModel.class);
    }
}
