package io.marquee.models.hybrid.training;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.models.Scale;
import io.marquee.models.Trainer;
import io.marquee.models.UserMovieBias;
import io.marquee.models.boosting.training.HoldOut;
import io.marquee.models.boosting.training.TrainedTrees;
import io.marquee.models.boosting.training.TreeSettings;
import io.marquee.models.boosting.training.TreeTrainer;
import io.marquee.models.boosting.training.Xgboost;
import io.marquee.models.factors.Svd;
import io.marquee.models.hybrid.HybridModel;
import io.marquee.models.hybrid.Spread;
import io.marquee.models.neighbours.ItemKnn;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.random.RandomGenerator;
import tech.tablesaw.api.Table;

/**
 * Gradient boosted trees over features and over what other models say, all of it out of fold. Some of the rows are held out of
 * the trees to know when to stop; the finished trees then hear statistics and models of all training ratings.
 *
 * @param damping of the features' statistics
 * @param folds how many parts the ratings are dealt into, at least 2
 * @param newcomers the share of the rows that are asked about a second time as if their users were not known, so that the trees
 *     learn what to say to those; after Volkovs, Yu and Poutanen (2017), “DropoutNet”
 * @param trees how they are grown
 * @param inputs trainers of the other models
 */
public record Hybrid(Damping damping, int folds, double newcomers, TreeSettings trees, List<Trainer> inputs)
        implements TreeTrainer {
    /** What {@code pipeline/default.toml} says of the trees. */
    public static final TreeSettings TREES = new TreeSettings(600, 30, 0.1, 1_000_000, 6, 0.1, 20, 0.8, 0.3, 5, 256, 2);

    /** What is usual for a user and a movie at any time: moods are told apart from it. */
    private static final UserMovieBias USUAL = UserMovieBias.timeless();

    /** Refuses fewer than two folds, and shares outside 0 … 1. */
    public Hybrid {
        inputs = List.copyOf(inputs);
        if (folds < 2) {
            throw new IllegalArgumentException("folds = " + folds + ": at least 2 expected");
        }
        if (!(newcomers >= 0 && newcomers <= 1)) {
            throw new IllegalArgumentException("newcomers = " + newcomers + ": from 0 to 1 expected");
        }
    }

    /** With the settings of {@code pipeline/default.toml}. */
    public static Hybrid tuned() {
        return new Hybrid(new Damping(5, 5, 5), 4, 0.1, TREES, List.of(Svd.tuned(), ItemKnn.tuned()));
    }

    @Override
    public String name() {
        return "hybrid";
    }

    @Override
    public Grown<HybridModel> grown(Dataset training, RandomGenerator random, Progress progress) {
        Scale.of(training.ratings());
        Inputs all = new Inputs(damping, USUAL, inputs);
        Table table = new OutOfFold(folds, trees.maxRows(), newcomers).table(training, all, random, progress);
        HoldOut rows = HoldOut.of(table.rowCount(), trees.heldOut(), random);
        Table unseen = table.rows(rows.check());
        TrainedTrees trained =
                Xgboost.grow(table.rows(rows.learn()), unseen, trees, random.nextInt(Integer.MAX_VALUE), progress);
        Spread spread = new SpreadFit(trained.forest()).fit(unseen, trees, random, progress);
        return new Grown<>(all.fit(training, random, progress).model(trained.forest(), spread), trained);
    }
}
