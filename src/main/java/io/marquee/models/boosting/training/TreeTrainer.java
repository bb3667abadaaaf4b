package io.marquee.models.boosting.training;

import io.marquee.data.Dataset;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/** A trainer whose model is made of trees, and which has more to show for them than the model. */
public interface TreeTrainer extends Trainer {
    /** Fits the same model as {@link #fit}, and hands over all that came of growing its trees. */
    Grown<?> grown(Dataset training, RandomGenerator random, Progress progress);

    @Override
    default RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        return grown(training, random, progress).model();
    }

    /** A model, and what growing its trees has left behind. */
    record Grown<M extends RatingModel & Model>(M model, TrainedTrees trees) {}
}
