package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlobalMeanTest implements RatingModelContract, ModelContract {
    @Override
    public Trainer trainer() {
        return new GlobalMean();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.94, 1.0);
    }

    @Test
    void isTheMeanOfAllRatings() {
        assertThat(fitted(Fixtures.of("5 - 3", "0.5 - -")).score(1, 2, NOW)).isEqualTo(8.5 / 3);
    }
}
