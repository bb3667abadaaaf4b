package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import io.marquee.models.PairSignals;
import io.marquee.models.Scorer;
import io.marquee.models.ScorerContract;
import io.marquee.models.UserMovieBias;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds for all models that listen to neighbours. */
interface NeighbourContract extends ScorerContract {
    /** Each signal of all movies for a user. */
    private static float[][] signals(Scorer model, int user, int... movies) {
        float[][] signals = new float[5][movies.length];
        ((PairSignals) model).signals(user, movies, NOW, signals);
        return signals;
    }

    @Test
    default void namesItsSignals() {
        String prefix = trainer().name().replace('-', '_');
        assertThat(((PairSignals) fitted(Fixtures.learnable(1))).signals())
                .containsExactly(
                        prefix + "_score",
                        prefix + "_residual",
                        prefix + "_support",
                        prefix + "_neighbours",
                        prefix + "_nearest");
    }

    @Test
    default void signalsTheScoreAndWhatItIsMadeOf() {
        Dataset dataset = Fixtures.learnable(1);
        Scorer model = fitted(dataset);
        Scorer biases = ScorerContract.fitted(UserMovieBias.tuned(), dataset);
        float[][] signals = signals(model, 7, IntStream.range(0, 100).toArray());
        for (int movie = 0; movie < 100; movie++) {
            double score = model.score(7, movie, NOW);
            assertThat(signals[0][movie]).isEqualTo((float) score);
            assertThat(biases.score(7, movie, NOW) + signals[1][movie]).isEqualTo(score, within(0.5));
            assertThat(signals[3][movie]).isBetween(1f, 120f);
            assertThat(signals[4][movie]).isPositive().isLessThanOrEqualTo(signals[2][movie]);
            assertThat(signals[2][movie]).isLessThanOrEqualTo(signals[3][movie] * signals[4][movie] + 1e-4f);
        }
    }

    @Test
    default void signalsTheSameOfOneAsOfMany() {
        Scorer model = fitted(Fixtures.learnable(2));
        float[][] many = signals(model, 9, 50, 51, 52, 53, 54, Index.ABSENT);
        float[][] one = signals(model, 9, 50);
        for (int signal = 0; signal < one.length; signal++) {
            assertThat(one[signal][0]).isEqualTo(many[signal][0]);
        }
    }

    @Test
    default void hasNothingToSayOfStrangers() {
        Scorer model = fitted(Fixtures.learnable(3));
        for (float[][] signals : List.of(signals(model, Index.ABSENT, 3), signals(model, 3, Index.ABSENT))) {
            for (int signal = 1; signal < signals.length; signal++) {
                assertThat(signals[signal]).containsExactly(0);
            }
        }
    }

    @Test
    default void fallsBackToTheBiasesOfStrangers() {
        Dataset dataset = Fixtures.learnable(4);
        Scorer model = fitted(dataset);
        Scorer biases = ScorerContract.fitted(UserMovieBias.tuned(), dataset);
        for (int movie : new int[] {Index.ABSENT, 0, 50}) {
            assertThat(model.score(Index.ABSENT, movie, NOW)).isEqualTo(biases.score(Index.ABSENT, movie, NOW));
        }
        assertThat(model.score(5, Index.ABSENT, NOW)).isEqualTo(biases.score(5, Index.ABSENT, NOW));
    }
}
