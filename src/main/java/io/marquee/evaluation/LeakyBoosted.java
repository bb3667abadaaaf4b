package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.models.RatingModel;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The boosted regressor with means over all ratings, as the published figures had it. */
public record LeakyBoosted(Boosted trainer) implements LeakyPredictor {
    @Override
    public String name() {
        return trainer.name() + " (leaky)";
    }

    @Override
    public double[] predict(Dataset whole, Ratings training, Ratings test, RandomGenerator random, Progress progress) {
        RatingModel model = trainer.fitLeaky(whole, training, random, progress);
        return IntStream.range(0, test.size())
                .mapToDouble(row -> model.score(test.user(row), test.movie(row), test.second(row)))
                .toArray();
    }
}
