package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * A model that is allowed to peek, for {@link WholeDataMeans} and nothing else: its features may come from all ratings, the
 * ones that it is tested on included.
 */
public interface LeakyPredictor {
    /** The model's name on the leaderboard. */
    String name();

    /**
     * Fits to the training rows and predicts the held-out ones.
     *
     * @param whole the set with all ratings: statistics may be taken from it
     * @param training the rows that may be fitted to
     * @param test the rows to predict, whose ratings {@code whole} holds as well
     * @return one prediction in stars for each row of {@code test}
     */
    double[] predict(Dataset whole, Ratings training, Ratings test, RandomGenerator random, Progress progress);
}
