package io.marquee.pipeline;

import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.models.like.Like;
import io.marquee.models.like.Penalties;
import java.util.List;

/**
 * The settings of {@code like}.
 *
 * @param threshold the fewest stars that count as liked
 * @param stars the model whose predictions the odds start from, by name, see {@link Models}; it has the settings of its own
 *     section
 * @param folds how many parts the ratings are dealt into
 * @param sweeps how often all effects are improved in turn
 * @param penalties of the effects
 */
public record LikePlan(double threshold, String stars, int folds, int sweeps, Penalties penalties) {
    /** Refuses an unknown model. */
    public LikePlan {
        Models.named(stars);
    }

    Trainer trainer(List<Trainer> others) {
        return new Like(threshold, ModelsPlan.named(stars, others), folds, penalties, sweeps);
    }
}
