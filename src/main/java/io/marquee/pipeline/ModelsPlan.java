package io.marquee.pipeline;

import io.marquee.features.Damping;
import io.marquee.models.MovieMean;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.TreeSettings;
import io.marquee.models.relevance.AlsImplicit;
import io.marquee.models.relevance.Ease;
import java.util.List;

/**
 * The models' settings: one section of the plan each, named as the model is. To give a model a section, add a component, a
 * line to {@link #trainers}, and the section to {@code pipeline/default.toml}.
 *
 * @param movieMean of {@code movie-mean}
 * @param userMovieBias of {@code user-movie-bias}
 * @param alsImplicit of {@code als-implicit}
 * @param ease of {@code ease}
 * @param boosted how the trees of {@code boosted} are grown
 */
public record ModelsPlan(
        MovieMean movieMean, UserMovieBias userMovieBias, AlsImplicit alsImplicit, Ease ease, TreeSettings boosted) {
    /** The trainers of all models that have settings. */
    List<Trainer> trainers(Damping damping) {
        return List.of(movieMean, userMovieBias, alsImplicit, ease, new Boosted(damping, boosted));
    }
}
