package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A leaky protocol, for comparison with published figures only. It keeps the users with more than 100 and fewer than 1000
 * ratings, lets models take means and counts from <em>all</em> of their ratings, and only then holds a part of them out at
 * random. The mean of a movie that one user rated is the held-out rating itself, so no error measured like this can be
 * had on ratings that do not exist yet.
 *
 * @param share of the ratings to hold out, above 0 and below 1
 */
public record WholeDataMeans(double share) {
    /** What the protocol is called on the command line, before the colon and the share. */
    public static final String NAME = "whole-data-means";

    private static final String WARNING =
            "LEAKY, for comparison with published figures only: features are means over all"
                    + " ratings, the held-out ones included. No such error can be had on ratings that do not exist yet.";
    private static final String FILTER = "Users with more than 100 and fewer than 1000 ratings only.";

    /** Refuses a share that leaves nothing to learn from or nothing to test on. */
    public WholeDataMeans {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share is " + share + "; a number above 0 and below 1 is needed");
        }
    }

    /** Measures models in this way: RMSE, MAE, R² and the time, as they make no lists. */
    public Leaderboard run(Dataset data, List<Long> seeds, List<LeakyPredictor> models, Progress progress) {
        Dataset whole = data.with(kept(data.ratings()));
        Stream<HeldOut> splits = seeds.stream().map(seed -> HeldOut.random(whole.ratings(), share, seed));
        List<Row> rows = rows(whole, splits, models, progress);
        String protocol = NAME + ":" + share + " (leaky)";
        return new Leaderboard(
                data.name(),
                data.hash(),
                protocol,
                seeds,
                seeds.size(),
                RankingSettings.standard(),
                rows,
                List.of(WARNING, FILTER));
    }

    /** The ratings of the users whom the published figures are about. */
    static Ratings kept(Ratings ratings) {
        Grouping byUser = ratings.byUser();
        return ratings.select(IntStream.range(0, ratings.size())
                .filter(row -> byUser.count(ratings.user(row)) > 100 && byUser.count(ratings.user(row)) < 1000)
                .toArray());
    }

    private static List<Row> rows(
            Dataset whole, Stream<HeldOut> splits, List<LeakyPredictor> models, Progress progress) {
        Tally tally = new Tally();
        splits.sequential()
                .forEach(split -> models.forEach(model -> {
                    String label = model.name() + ", seed " + split.seed();
                    tally.add(model.name(), outcome(model, whole, split, new LabelledProgress(label, progress)));
                }));
        return tally.rows();
    }

    private static Outcome outcome(LeakyPredictor model, Dataset whole, HeldOut split, Progress progress) {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        Stopwatch watch = Stopwatch.started();
        double[] predicted =
                model.predict(whole, split.training(), split.test(), new SplittableRandom(split.seed()), progress);
        figures.put(Measure.FIT_SECONDS, watch.lap());
        figures.putAll(RatingErrors.of(predicted, split.test()).figures());
        return new Outcome(figures, Map.of());
    }
}
