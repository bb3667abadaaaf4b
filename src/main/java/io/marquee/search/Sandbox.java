package io.marquee.search;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.data.split.Protocol;
import io.marquee.evaluation.Evaluation;
import io.marquee.evaluation.Figure;
import io.marquee.evaluation.Measure;
import io.marquee.evaluation.RankingSettings;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Where candidates are tried: the training part of one split. Its test part is gone before the first of them is drawn.
 *
 * @param data without the test part
 * @param validation how it is parted
 * @param goal what is measured
 */
record Sandbox(Dataset data, Protocol validation, Measure goal) {
    private static final long TEST_SEED = 1;

    /** Sets the test part aside. */
    static Sandbox of(Dataset whole, SearchPlan search) {
        Protocol heldOut = Protocol.parse(search.heldOut());
        Ratings training = heldOut.splits(whole, TEST_SEED).get(0).train();
        return new Sandbox(whole.with(training), Protocol.parse(search.validation()), search.goal());
    }

    /** The same with the ratings of a share of the users, drawn at random; a smaller share is part of a larger one. */
    Sandbox of(double share, long seed) {
        if (share == 1) {
            return this;
        }
        RandomGenerator random = new SplittableRandom(seed);
        double[] draws = random.doubles(data.ratings().users().size()).toArray();
        int wanted = (int) Math.max(1, Math.round(share * draws.length));
        boolean[] drawn = new boolean[draws.length];
        IntStream.range(0, draws.length)
                .boxed()
                .sorted(Comparator.comparingDouble(user -> draws[user]))
                .limit(wanted)
                .forEach(user -> drawn[user] = true);
        Ratings ratings = data.ratings();
        int[] rows = IntStream.range(0, ratings.size())
                .filter(row -> drawn[ratings.user(row)])
                .toArray();
        return new Sandbox(data.with(ratings.select(rows)), validation, goal);
    }

    /**
     * Fits a model and measures it on one split.
     *
     * @throws IllegalArgumentException when the measure does not apply to the model
     */
    double value(Trainer trainer, long split) {
        RankingSettings lists = RankingSettings.standard();
        RankingSettings wanted = goal.kind() == Measure.Kind.RATING ? lists.forAtMost(1) : lists;
        return new Evaluation(List.of(trainer), wanted, Optional.empty())
                .run(data, validation, List.of(split), Progress.SILENT)
                .row(trainer.name())
                .figure(goal)
                .map(Figure::mean)
                .orElseThrow(() -> new IllegalArgumentException("measure = \"" + goal.key() + "\" does not apply to "
                        + trainer.name() + " on these ratings; name another in the search"));
    }
}
