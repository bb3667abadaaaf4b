package io.marquee.models;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Predicts the mean of all ratings for everyone and everything: the bar that every other model must clear. */
public record GlobalMean() implements Trainer {
    @Override
    public String name() {
        return "global-mean";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        return new BiasModel(Scale.of(ratings), of(ratings));
    }

    /** The mean in stars, exact: half-stars are whole numbers. */
    public static double of(Ratings ratings) {
        long halfStars =
                IntStream.range(0, ratings.size()).mapToLong(ratings::halfStars).sum();
        return halfStars / 2.0 / ratings.size();
    }
}
