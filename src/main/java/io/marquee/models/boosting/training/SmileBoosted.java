package io.marquee.models.boosting.training;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.Trainer;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * {@link Boosted} with trees grown by Smile: the same features, walked by the same code. There is no early stopping, so all ratings
 * are learnt from.
 *
 * @param damping of the features' statistics
 * @param trees how they are grown
 */
public record SmileBoosted(Damping damping, SmileTreeSettings trees) implements Trainer {
    /** With the settings of {@code pipeline/default.toml}. */
    public SmileBoosted() {
        this(new Damping(5, 5, 5), SmileTreeSettings.DEFAULT);
    }

    @Override
    public String name() {
        return "smile-boosted";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Catalogue catalogue = training.catalogue();
        Scale scale = Scale.of(ratings);
        Statistics statistics = Statistics.of(ratings, catalogue, damping);
        int[] rows = RowSample.of(ratings.size(), trees.maxRows(), random);
        try (Progress.Task task = progress.start("growing trees with Smile", -1)) {
            SmileTrees grown = SmileTrees.grow(
                    FeatureTable.ofTraining(ratings, statistics, catalogue, rows), trees, random.nextLong());
            task.advance(trees.count());
            return new BoostedModel(statistics, catalogue, grown.forest(), scale);
        }
    }
}
