package io.marquee.models.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.LikeModel;
import io.marquee.models.LikeModelContract;
import io.marquee.models.MostPopular;
import io.marquee.models.PersonalContract;
import io.marquee.models.ScorerContract;
import io.marquee.models.Trainer;
import io.marquee.models.factors.Svd;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikeTest implements LikeModelContract, PersonalContract, FoldInContract {
    @Override
    public Trainer trainer() {
        return Like.tuned();
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "threshold", () -> with(new LikeSettings(0, 4, 1, 4, 8, 6)),
                "parts", () -> with(new LikeSettings(3.5, 1, 1, 4, 8, 6)),
                "userPenalty", () -> with(new LikeSettings(3.5, 4, 0, 4, 8, 6)),
                "tastePenalty", () -> with(new LikeSettings(3.5, 4, 1, Double.NaN, 8, 6)),
                "moviePenalty", () -> with(new LikeSettings(3.5, 4, 1, 4, 1 / 0.0, 6)),
                "sweeps", () -> with(new LikeSettings(3.5, 4, 1, 4, 8, 0)));
    }

    private static Like with(LikeSettings settings) {
        return new Like(settings, Svd.tuned());
    }

    @Test
    void refusesToHearOfStarsFromARanker() {
        Like like = new Like(LikeSettings.tuned(), new MostPopular());
        assertThatThrownBy(() -> ScorerContract.fitted(like, Fixtures.learnable(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("most-popular", "such as svd");
    }

    @Test
    void promisesFewerLikesFromAHigherThreshold() {
        Dataset dataset = Fixtures.learnable(2);
        LikeModel usual = (LikeModel) fitted(dataset);
        LikeModel strict = (LikeModel) ScorerContract.fitted(with(new LikeSettings(4.5, 4, 1, 4, 8, 6)), dataset);
        assertThat(usual.threshold()).isEqualTo(3.5);
        assertThat(strict.threshold()).isEqualTo(4.5);
        double more =
                ScorerContract.all(usual, dataset).stream().mapToDouble(p -> p).sum();
        assertThat(ScorerContract.all(strict, dataset).stream()
                        .mapToDouble(p -> p)
                        .sum())
                .isLessThan(0.6 * more);
    }

    @Test
    void expectsOfAnUnseenUserWhatAllHaveInCommon() {
        Dataset dataset = Fixtures.of("5 1 - 5", "5 1 1 -", "5 - 1 5", "- 1 1 5", "5 1 - 5", "5 1 1 -");
        double[] scores = fitted(dataset).scores(Index.ABSENT, new int[] {0, 1, 3, 2}, NOW);
        assertThat(scores[0]).isGreaterThan(scores[1]);
        assertThat(scores[2]).isGreaterThan(scores[3]);
    }

    @Test
    void givesProbabilityAndLogOddsAsSignals() {
        Dataset dataset = Fixtures.learnable(3);
        CalibratedLikes model = (CalibratedLikes) fitted(dataset);
        int[] movies = IntStream.range(-1, 100).toArray();
        float[][] signals = new float[model.signals().length][movies.length];
        model.signals(4, movies, NOW, signals);
        double[] scores = model.scores(4, movies, NOW);
        for (int i = 0; i < movies.length; i++) {
            assertThat(signals[0][i]).isEqualTo((float) scores[i]);
            assertThat(Math.log(scores[i] / (1 - scores[i]))).isEqualTo(signals[1][i], within(1e-4));
        }
    }
}
