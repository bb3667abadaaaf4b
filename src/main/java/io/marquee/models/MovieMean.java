package io.marquee.models;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Predicts the movie's mean rating, the same for every user: (Σ r + damping · μ) / (n + damping) over the movie's n
 * ratings r, where μ is the mean of all ratings. A movie without ratings gets μ.
 *
 * @param damping how many ratings of μ every movie is given on top of its own
 */
public record MovieMean(double damping) implements Trainer {
    /** Refuses a negative damping. */
    public MovieMean {
        Hyperparameter.requireNonNegative("damping", damping);
    }

    /** The damping that did best on validation parts of ml-latest-small. */
    public static MovieMean tuned() {
        return new MovieMean(2);
    }

    @Override
    public String name() {
        return "movie-mean";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Scale scale = Scale.of(ratings);
        double mean = GlobalMean.of(ratings);
        double[] movieBias = DampedMeans.byMovie(ratings, damping).of(row -> ratings.stars(row) - mean);
        return new BiasModel(scale, mean, movieBias);
    }
}
