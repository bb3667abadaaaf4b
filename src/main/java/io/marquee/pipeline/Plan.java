package io.marquee.pipeline;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.features.Damping;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.training.Boosted;

/**
 * What a training run is to do, as {@code pipeline/default.toml} explains it key by key.
 *
 * @param seed that every random choice of the run follows from
 * @param hearPeople whether what people say in the store joins the ratings set
 * @param damping of the features' statistics
 * @param clusters how users are grouped
 * @param matrix limits of the ratings matrix
 * @param models the models' settings, each in a section of its own
 * @param served which models answer
 * @param evaluation the honest test of the run
 */
public record Plan(
        long seed,
        boolean hearPeople,
        Damping damping,
        SpectralClustering clusters,
        MatrixPlan matrix,
        @JsonUnwrapped ModelsPlan models,
        ServedPlan served,
        EvaluationPlan evaluation) {
    /** The trainer of the regressor. */
    public Boosted trainer() {
        return new Boosted(damping, models.boosted());
    }

    /** What learns how far predicted stars can be trusted. */
    public Trainer uncertainty() {
        return models.trustedHybrid().uncertainty(trainer());
    }

    /** A model's trainer with this plan's settings, where the plan has some for it, and within its limits. */
    public Trainer tuned(Trainer byDefault) {
        return models.trainers(damping, matrix).stream()
                .filter(trainer -> trainer.name().equals(byDefault.name()))
                .findFirst()
                .orElseGet(() -> matrix.limited(byDefault));
    }
}
