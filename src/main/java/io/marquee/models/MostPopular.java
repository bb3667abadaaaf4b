package io.marquee.models;

import io.marquee.data.Dataset;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Scores a movie by the number of its ratings, the same for every user: the bar for top-N lists. A movie without ratings
 * scores zero. The scores are not stars.
 */
public record MostPopular() implements Trainer {
    @Override
    public String name() {
        return "most-popular";
    }

    @Override
    public Scorer fit(Dataset training, RandomGenerator random, Progress progress) {
        return PopularityModel.of(training.ratings());
    }
}
