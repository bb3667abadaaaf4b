package io.marquee.pipeline;

import io.marquee.features.Damping;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.training.TreeSettings;
import io.marquee.models.hybrid.training.Hybrid;
import java.util.List;

/**
 * The settings of {@code hybrid}.
 *
 * @param inputs the models whose word the trees weigh, by name, see {@link Models}; they have the settings of their own
 *     sections
 * @param folds how many parts the ratings are dealt into
 * @param newcomers the share of the rows that are asked about once more as if their users were not known
 * @param trees how the trees are grown
 */
public record HybridPlan(List<String> inputs, int folds, double newcomers, TreeSettings trees) {
    /** Refuses unknown inputs. */
    public HybridPlan {
        inputs = List.copyOf(inputs);
        inputs.forEach(Models::named);
    }

    Trainer trainer(Damping damping, List<Trainer> others) {
        return new Hybrid(
                damping,
                folds,
                newcomers,
                trees,
                inputs.stream().map(name -> ModelsPlan.named(name, others)).toList());
    }
}
