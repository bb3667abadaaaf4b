package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.data.split.RandomShare;
import io.marquee.progress.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

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

    /**
     * Reads {@code whole-data-means:0.1}.
     *
     * @return empty when the text names another protocol
     * @throws IllegalArgumentException when the share is missing, not a number or out of range
     */
    public static Optional<WholeDataMeans> parse(String text) {
        String[] parts = text.split(":", 2);
        if (!parts[0].equals(NAME)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new WholeDataMeans(Double.parseDouble(parts.length == 1 ? "" : parts[1])));
        } catch (NumberFormatException bad) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" lacks a share; write " + NAME + ":0.1 to hold a tenth out", bad);
        }
    }

    /** Measures models in this way: RMSE, MAE, R² and the time, as they make no lists. */
    public Leaderboard run(Dataset data, List<Long> seeds, List<LeakyPredictor> models, Progress progress) {
        Dataset whole = data.with(kept(data.ratings()));
        Outcomes outcomes = new Outcomes();
        HeldOut.of(whole, new RandomShare(share), seeds)
                .forEach(heldOut -> models.forEach(model -> {
                    String label = model.name() + ", seed " + heldOut.seed();
                    outcomes.add(model.name(), outcome(model, whole, heldOut, new LabelledProgress(label, progress)));
                }));
        return new Leaderboard(
                data.name(),
                data.hash(),
                toString(),
                seeds,
                outcomes.splits(),
                RankingSettings.standard(),
                outcomes.rows(),
                List.of(WARNING, FILTER));
    }

    /** {@code whole-data-means:0.1 (leaky)} */
    @Override
    public String toString() {
        return NAME + ":" + share + " (leaky)";
    }

    /** The ratings of the users whom the published figures are about. */
    static Ratings kept(Ratings ratings) {
        Grouping byUser = ratings.byUser();
        return ratings.select(IntStream.range(0, ratings.size())
                .filter(row -> byUser.count(ratings.user(row)) > 100 && byUser.count(ratings.user(row)) < 1000)
                .toArray());
    }

    private static Outcome outcome(LeakyPredictor model, Dataset whole, HeldOut heldOut, Progress progress) {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        Stopwatch watch = Stopwatch.started();
        double[] predicted = model.predict(
                whole, heldOut.split().train(), heldOut.split().test(), new SplittableRandom(heldOut.seed()), progress);
        figures.put(Measure.FIT_SECONDS, watch.lap());
        figures.putAll(RatingErrors.of(predicted, heldOut.split().test()).figures());
        return new Outcome(figures, Map.of());
    }
}
