package io.marquee.models.boosting.training;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.features.extract.FeatureTable;
import io.marquee.models.Scale;
import io.marquee.models.boosting.BoostedModel;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;

/**
 * Gradient boosted trees that predict ratings from features. Part of the ratings is held out of statistics and trees alike,
 * to know when to stop; the finished trees then read statistics of all training ratings.
 *
 * @param damping of the features' statistics
 * @param trees how they are grown
 */
public record Boosted(Damping damping, TreeSettings trees) implements TreeTrainer {
    /** With the settings of {@code pipeline/default.toml}. */
    public Boosted() {
        this(new Damping(5, 5, 5), TreeSettings.DEFAULT);
    }

    @Override
    public String name() {
        return "boosted";
    }

    @Override
    public Grown<BoostedModel> grown(Dataset training, RandomGenerator random, Progress progress) {
        Scale scale = Scale.of(training.ratings());
        TrainedTrees trained = grow(training, random, progress);
        Statistics statistics = Statistics.of(training.ratings(), training.catalogue(), damping);
        return new Grown<>(new BoostedModel(statistics, training.catalogue(), trained.forest(), scale), trained);
    }

    /**
     * Grows the trees alone.
     *
     * @param training at least one rating
     */
    public TrainedTrees grow(Dataset training, RandomGenerator random, Progress progress) {
        Catalogue catalogue = training.catalogue();
        Ratings ratings = training.ratings();
        HoldOut rows = HoldOut.of(ratings.size(), trees.heldOut(), random);
        Ratings seen = ratings.select(rows.learn());
        Ratings unseen = ratings.select(rows.check());
        Statistics statistics = Statistics.of(seen, catalogue, damping);
        return Xgboost.grow(
                FeatureTable.ofTraining(
                        seen, statistics, catalogue, RowSample.of(seen.size(), trees.maxRows(), random)),
                FeatureTable.ofUnseen(
                        unseen, statistics, catalogue, RowSample.of(unseen.size(), trees.maxRows(), random)),
                trees,
                random.nextInt(Integer.MAX_VALUE),
                progress);
    }
}
