package io.marquee.models;

import io.marquee.data.Dataset;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * The hyperparameters of a model, which check themselves, and how to fit it. Implemented by records.
 *
 * <p>The same trainer, data and random state give the same model.
 */
public interface Trainer {
    /** The model's name on the leaderboard and on the command line, such as {@code movie-mean}. */
    String name();

    /** Fits a model to {@code training.ratings()}; no other rating is known to it. */
    Scorer fit(Dataset training, RandomGenerator random, Progress progress);
}
