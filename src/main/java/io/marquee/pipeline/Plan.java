package io.marquee.pipeline;

import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.features.Damping;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.TreeSettings;

/**
 * What a training run is to do, as {@code pipeline/default.toml} explains it key by key.
 *
 * @param seed that every random choice of the run follows from
 * @param damping of the features' statistics
 * @param clusters how users are grouped
 * @param boosted how trees are grown
 * @param served which models answer
 * @param evaluation the honest test of the run
 */
public record Plan(
        long seed,
        Damping damping,
        SpectralClustering clusters,
        TreeSettings boosted,
        ServedPlan served,
        EvaluationPlan evaluation) {
    /** The trainer of the regressor. */
    public Boosted trainer() {
        return new Boosted(damping, boosted);
    }

    /** A model's trainer with this plan's settings, where the plan has some for it. */
    public Trainer tuned(Trainer byDefault) {
        return byDefault instanceof Boosted ? trainer() : byDefault;
    }
}
