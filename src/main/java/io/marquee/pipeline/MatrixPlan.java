package io.marquee.pipeline;

import io.marquee.models.Limited;
import io.marquee.models.MatrixLimits;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import java.util.List;

/**
 * Limits of the ratings matrix, and whom they are for.
 *
 * @param maxMovies only the most rated so many movies; 0 for no limit
 * @param maxUsers only the most active so many users; 0 for no limit
 * @param models that are fitted within these limits, by name, see {@link Models}
 */
public record MatrixPlan(int maxMovies, int maxUsers, List<String> models) {
    /** Refuses negative limits and unknown models. */
    public MatrixPlan {
        models = List.copyOf(models);
        models.forEach(Models::named);
        if (maxMovies < 0 || maxUsers < 0) {
            throw new IllegalArgumentException(
                    "max-movies = " + maxMovies + ", max-users = " + maxUsers + ": at least 0 of each expected");
        }
    }

    /** The trainer within the limits, where they are for its model. */
    Trainer limited(Trainer trainer) {
        MatrixLimits limits = new MatrixLimits(maxMovies, maxUsers);
        return limits.none() || !models.contains(trainer.name()) ? trainer : new Limited(limits, trainer);
    }
}
