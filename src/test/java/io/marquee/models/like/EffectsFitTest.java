package io.marquee.models.like;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.models.Fixtures;
import org.junit.jupiter.api.Test;

class EffectsFitTest {
    private static EffectsFit fit(Dataset dataset, double penalty) {
        float[][] noHints = new float[dataset.ratings().size()][2];
        Examples examples = new Examples(dataset.ratings(), 3.5, noHints);
        LikeSettings settings = new LikeSettings(3.5, 4, penalty, penalty, penalty, 1);
        return new EffectsFit(examples, MovieTraits.of(dataset.catalogue(), dataset.ratings()), settings);
    }

    @Test
    void startsFromTheShareOfLikes() {
        EffectsFit fit = fit(Fixtures.of("5 5 5", "5 2 2", "5 5 2"), 1);
        double share = 7.0 / 11;
        assertThat(fit.loss()).isEqualTo(-(6 * Math.log(share) + 3 * Math.log(1 - share)) / 9, within(1e-12));
    }

    @Test
    void fitsBetterSweepBySweepUntilItSettles() {
        EffectsFit fit = fit(Fixtures.learnable(1), 3);
        double before = fit.loss();
        for (int sweep = 0; sweep < 10; sweep++) {
            double after = fit.sweep().loss();
            assertThat(after).as("sweep %d", sweep).isLessThan(before + 1e-4);
            before = after;
        }
        assertThat(fit.sweep().loss()).isEqualTo(before, within(1e-3));
        assertThat(before).isLessThan(0.45);
    }

    @Test
    void leavesHintsWithoutContentAlone() {
        assertThat(fit(Fixtures.learnable(1), 1).sweep().effects().hints()).containsOnly(0);
    }

    @Test
    void seesTasteForGenresAndTheQualityOfMovies() {
        Dataset dataset = Fixtures.of("5 1 5 1 5 1", "1 5 1 5 1 5", "5 1 5 1 - 1", "1 5 1 5 1 -");
        EffectsFit fit = fit(dataset, 1);
        for (int sweep = 0; sweep < 20; sweep++) {
            fit.sweep();
        }
        Effects effects = fit.effects();
        int even = 1;
        int odd = 2;
        assertThat(effects.taste(0)[even]).isPositive().isGreaterThan(effects.taste(1)[even]);
        assertThat(effects.taste(1)[odd]).isPositive().isGreaterThan(effects.taste(0)[odd]);
        assertThat(effects.taste(-1)).isEqualTo(effects.taste(99));
    }

    @Test
    void drawsEveryUserToTheMeanByALargePenalty() {
        Effects effects = fit(Fixtures.learnable(1), 1e9).sweep().effects();
        for (int trait = 0; trait < effects.taste(0).length; trait++) {
            assertThat(effects.taste(0)[trait]).isEqualTo(effects.taste(1)[trait], within(1e-4f));
        }
        assertThat(effects.movie(7)).isEqualTo(0, within(1e-4f));
    }
}
