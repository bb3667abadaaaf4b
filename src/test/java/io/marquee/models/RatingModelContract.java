package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every model that predicts stars. */
public interface RatingModelContract extends ScorerContract {
    /** How well the model does on learnable ratings. */
    AccuracyBand accuracy();

    @Test
    default void predictsStars() {
        assertThat(fitted(Fixtures.learnable(1))).isInstanceOf(RatingModel.class);
    }

    @Test
    default void keepsToTheScaleOfItsTrainingData() {
        Dataset dataset = Fixtures.of("2 4 2 -", "4 - 4 4", "2 2 - 2", "4 4 4 4");
        assertThat(ScorerContract.all(fitted(dataset), dataset)).allMatch(stars -> stars >= 2 && stars <= 4);
    }

    @Test
    default void predictsTheOnlyRatingThereIs() {
        Dataset dataset = Fixtures.of("3.5 3.5 -", "- 3.5 3.5", "3.5 - 3.5");
        assertThat(ScorerContract.all(fitted(dataset), dataset))
                .allSatisfy(stars -> assertThat(stars).isEqualTo(3.5, within(1e-6)));
    }

    @Test
    default void isAsAccurateAsItShouldBe() {
        Dataset dataset = Fixtures.learnable(9);
        assertThat(error(trainer(), dataset))
                .isBetween(accuracy().lowest(), accuracy().highest());
    }

    @Test
    default void isNoWorseThanTheGlobalMean() {
        for (int seed = 10; seed < 15; seed++) {
            Dataset dataset = Fixtures.learnable(seed);
            assertThat(error(trainer(), dataset))
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(error(new GlobalMean(), dataset));
        }
    }

    @Test
    default void findsNothingInRatingsDealtOutAtRandom() {
        for (int seed = 15; seed < 20; seed++) {
            Dataset dataset = Fixtures.shuffled(Fixtures.learnable(seed), new SplittableRandom(seed));
            assertThat(error(trainer(), dataset))
                    .as("seed %d", seed)
                    .isGreaterThan(error(new GlobalMean(), dataset) - 0.01);
        }
    }

    @Test
    default void refusesToLearnFromNothing() {
        Dataset dataset = Fixtures.of("4 2");
        Dataset empty = dataset.with(dataset.ratings().select());
        assertThatThrownBy(() -> fitted(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no ratings");
    }

    /** RMSE on the held-out part of a set of a model fitted to the rest. */
    private static double error(Trainer trainer, Dataset dataset) {
        Scorer model = ScorerContract.fitted(trainer, dataset.with(Fixtures.training(dataset)));
        Ratings test = Fixtures.heldOut(dataset);
        double meanSquare = IntStream.range(0, test.size())
                .mapToDouble(row -> model.score(test.user(row), test.movie(row), test.second(row)) - test.stars(row))
                .map(error -> error * error)
                .average()
                .orElseThrow();
        return Math.sqrt(meanSquare);
    }
}
