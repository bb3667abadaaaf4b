package io.marquee.models.boosting.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.models.AccuracyBand;
import io.marquee.models.Fixtures;
import io.marquee.models.FoldInContract;
import io.marquee.models.PersonalContract;
import io.marquee.models.RatingModelContract;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class BoostedTest implements RatingModelContract, PersonalContract, FoldInContract {
    private static final Damping DAMPING = new Damping(5, 5, 5);

    @Override
    public Trainer trainer() {
        return new Boosted(DAMPING, ChangedSettings.quick(80));
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.52, 0.72);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.ofEntries(
                Map.entry("user", () -> new Boosted(new Damping(-1, 5, 5), TreeSettings.DEFAULT)),
                Map.entry("movie", () -> new Boosted(new Damping(5, 1 / 0.0, 5), TreeSettings.DEFAULT)),
                Map.entry("taste", () -> new Boosted(new Damping(5, 5, Double.NaN), TreeSettings.DEFAULT)),
                Map.entry("rounds", () -> changed("rounds", 0)),
                Map.entry("patience", () -> changed("patience", 0)),
                Map.entry("held-out", () -> changed("heldOut", 1)),
                Map.entry("max-rows", () -> changed("maxRows", 0)),
                Map.entry("depth", () -> changed("depth", 17)),
                Map.entry("learning-rate", () -> changed("learningRate", Double.NaN)),
                Map.entry("min-child-weight", () -> changed("minChildWeight", 1 / 0.0)),
                Map.entry("row-share", () -> changed("rowShare", 0)),
                Map.entry("column-share", () -> changed("columnShare", 1.1)),
                Map.entry("l2", () -> changed("l2", -1)),
                Map.entry("bins", () -> changed("bins", 1)),
                Map.entry("threads", () -> changed("threads", 0)));
    }

    private static Boosted changed(String component, Number value) {
        return new Boosted(DAMPING, ChangedSettings.with(ChangedSettings.quick(100), component, value));
    }

    private static TrainedTrees grown(Boosted trainer, Dataset dataset) {
        return trainer.grow(dataset, new SplittableRandom(1), Progress.SILENT);
    }

    @Test
    void growsOtherTreesFromAnotherSeed() {
        Dataset dataset = Fixtures.learnable(1);
        double one = fitted(dataset).score(3, 5, NOW);
        double other =
                trainer().fit(dataset, new SplittableRandom(8), Progress.SILENT).score(3, 5, NOW);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void stopsWhenMoreTreesDoNotHelp() {
        Dataset noise = Fixtures.shuffled(Fixtures.learnable(1), new SplittableRandom(1));
        assertThat(grown(changed("rounds", 5_000), noise).forest().trees()).isLessThan(500);
    }

    @Test
    void growsNoMoreTreesThanItMay() {
        assertThat(grown(changed("rounds", 3), Fixtures.learnable(1)).forest().trees())
                .isEqualTo(3);
    }

    @Test
    void growsNoTreeDeeperThanItMay() {
        TrainedTrees stumps = grown(changed("depth", 1), Fixtures.learnable(1));
        assertThat(stumps.forest().nodes()).isEqualTo(3 * stumps.forest().trees());
    }

    /** A tree that sees fewer rows than two leaves need has no split. */
    @Test
    void learnsFromNoMoreRowsThanItMay() {
        Dataset dataset = Fixtures.learnable(1);
        assertThat(grown(changed("maxRows", 99), dataset).importance().values()).containsOnly(0.0);
        assertThat(grown(changed("maxRows", 1_000), dataset).importance().values())
                .anyMatch(gain -> gain > 0);
    }

    @Test
    void tellsTheErrorThatMadeItStop() {
        Dataset dataset = Fixtures.learnable(1);
        assertThat(grown(changed("rounds", 100), dataset).heldOutRmse()).isBetween(0.5, 0.75);
    }
}
