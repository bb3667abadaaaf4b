package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for every model that tells the probability of a like. */
public interface LikeModelContract extends ScorerContract {
    @Test
    default void tellsProbabilities() {
        Dataset dataset = Fixtures.learnable(1);
        assertThat(fitted(dataset)).isInstanceOf(LikeModel.class);
        assertThat(ScorerContract.all(fitted(dataset), dataset)).allMatch(p -> p >= 0 && p <= 1);
    }

    @Test
    default void promisesAsManyLikesAsThereAre() {
        double excess = IntStream.range(10, 15)
                .mapToObj(seed -> Judged.of(trainer(), Fixtures.learnable(seed)))
                .mapToDouble(judged -> judged.promised() - judged.liked())
                .average()
                .orElseThrow();
        assertThat(excess).isEqualTo(0, within(0.02));
    }

    /** Knowing the truth but for noise and rounding gives 0.94, the means of users and movies alone 0.85. */
    @Test
    default void tellsLikesFromOthers() {
        for (int seed = 10; seed < 13; seed++) {
            assertThat(Judged.of(trainer(), Fixtures.learnable(seed)).area())
                    .as("seed %d", seed)
                    .isBetween(0.87, 0.95);
        }
    }

    @Test
    default void findsNothingInRatingsDealtOutAtRandom() {
        double mean = IntStream.range(15, 20)
                .mapToObj(seed -> Fixtures.shuffled(Fixtures.learnable(seed), new SplittableRandom(seed)))
                .mapToDouble(dealt -> Judged.of(trainer(), dealt).area())
                .average()
                .orElseThrow();
        assertThat(mean).isEqualTo(0.5, within(0.03));
    }

    @Test
    default void knowsWhatEveryoneLikes() {
        Dataset dataset = Fixtures.of("5 4 -", "- 4 5", "4 - 4");
        assertThat(ScorerContract.all(fitted(dataset), dataset)).allMatch(p -> p > 0.6);
    }

    @Test
    default void refusesToLearnFromNothing() {
        Dataset dataset = Fixtures.of("4 2");
        Dataset empty = dataset.with(dataset.ratings().select());
        assertThatThrownBy(() -> fitted(empty))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no ratings");
    }

    /** Probabilities of held-out ratings, and which of these are likes. */
    record Judged(double[] probabilities, boolean... likes) {
        static Judged of(Trainer trainer, Dataset dataset) {
            LikeModel model = (LikeModel) ScorerContract.fitted(trainer, dataset.with(Fixtures.training(dataset)));
            Ratings test = Fixtures.heldOut(dataset);
            boolean[] likes = new boolean[test.size()];
            IntStream.range(0, likes.length).forEach(row -> likes[row] = test.stars(row) >= model.threshold());
            double[] probabilities = IntStream.range(0, likes.length)
                    .mapToDouble(row -> model.score(test.user(row), test.movie(row), test.second(row)))
                    .toArray();
            return new Judged(probabilities, likes);
        }

        double promised() {
            return IntStream.range(0, likes.length)
                    .mapToDouble(i -> probabilities[i])
                    .average()
                    .orElseThrow();
        }

        double liked() {
            return IntStream.range(0, likes.length)
                    .map(i -> likes[i] ? 1 : 0)
                    .average()
                    .orElseThrow();
        }

        /** The share of all pairs of a like and another that are in the right order. */
        double area() {
            return IntStream.range(0, likes.length)
                    .filter(i -> likes[i])
                    .boxed()
                    .flatMap(i -> IntStream.range(0, likes.length)
                            .filter(j -> !likes[j])
                            .mapToObj(j -> Math.signum(probabilities[i] - probabilities[j])))
                    .mapToDouble(sign -> (sign + 1) / 2)
                    .average()
                    .orElseThrow();
        }
    }
}
