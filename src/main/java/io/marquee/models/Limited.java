package io.marquee.models;

import io.marquee.data.Dataset;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Fits a model to a part of the ratings matrix, where the whole would take too long or too much memory. Positions stay those
 * of the whole set: to the model, users and movies beyond the limits are such as have no training ratings.
 *
 * @param limits of the matrix that the model sees
 * @param model what is fitted
 */
public record Limited(MatrixLimits limits, Trainer model) implements Trainer {
    @Override
    public String name() {
        return model.name();
    }

    @Override
    public Scorer fit(Dataset training, RandomGenerator random, Progress progress) {
        return model.fit(training.with(limits.within(training.ratings())), random, progress);
    }
}
