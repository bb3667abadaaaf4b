package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.models.RatingModel;
import io.marquee.models.boosting.training.Boosted;
import io.marquee.models.boosting.training.LeakyFit;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The boosted regressor with means over all ratings.
 *
 * @param name on the leaderboard
 * @param columns which features its trees may use, by name
 */
public record LeakyBoosted(String name, Boosted trainer, Predicate<String> columns) implements LeakyPredictor {
    private static final List<String> PLAIN = List.of("user_mean", "movie_mean", "movie_popularity");
    private static final Predicate<String> PUBLISHED =
            feature -> PLAIN.contains(feature) || feature.startsWith("genre_") || feature.startsWith("weekday_");

    /**
     * A model of the design whose figures were published, which had genre and weekday dummies, popularity and plain means; and with it what all of Marquee's features would pretend to.
     */
    public static List<LeakyPredictor> all(Boosted trainer) {
        Boosted plainMeans = new Boosted(new Damping(0, 0, 0), trainer.trees());
        return List.of(
                new LeakyBoosted("published design, leaky", plainMeans, PUBLISHED),
                new LeakyBoosted("boosted, leaky", trainer, feature -> true));
    }

    @Override
    public double[] predict(Dataset whole, Ratings training, Ratings test, RandomGenerator random, Progress progress) {
        RatingModel model = new LeakyFit(trainer, columns).fit(whole, training, random, progress);
        return IntStream.range(0, test.size())
                .mapToDouble(row -> model.score(test.user(row), test.movie(row), test.second(row)))
                .toArray();
    }
}
