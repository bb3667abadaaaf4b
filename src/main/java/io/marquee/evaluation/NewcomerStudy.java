package io.marquee.evaluation;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How well models know newcomers: random users are left out of training, the first few of their ratings are folded in
 * ({@link Model#foldIn}), and their other ratings are predicted. Beside it stand the same model trained anew with those few
 * ratings, which is what folding in saves, and the model that knows nothing of these users.
 *
 * @param users how many newcomers there are, at least 1
 * @param given how many ratings of each are folded in, at least 1
 */
public record NewcomerStudy(int users, int given) {
    /** What the protocol is called on the command line, before the colons and the numbers. */
    public static final String NAME = "newcomers";

    /** Refuses a study of nothing. */
    public NewcomerStudy {
        if (users < 1 || given < 1) {
            throw new IllegalArgumentException(
                    users + " newcomers with " + given + " ratings each; at least 1 of both");
        }
    }

    /**
     * Reads {@code newcomers:100:10}.
     *
     * @return empty when the text names another protocol
     * @throws IllegalArgumentException when a number is missing or none
     */
    public static Optional<NewcomerStudy> parse(String text) {
        String[] parts = text.split(":", -1);
        if (!parts[0].equals(NAME)) {
            return Optional.empty();
        }
        try {
            if (parts.length == 3) {
                return Optional.of(new NewcomerStudy(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
            }
        } catch (NumberFormatException bad) {
            throw refused(text, bad);
        }
        throw refused(text, new IllegalArgumentException(parts.length - 1 + " numbers"));
    }

    private static IllegalArgumentException refused(String text, Exception cause) {
        return new IllegalArgumentException(
                "\"" + text + "\" lacks two whole numbers; write " + NAME
                        + ":100:10 to leave 100 users out and fold 10 ratings of each in",
                cause);
    }

    /**
     * Measures the models that predict stars and can be kept; others have no place in the report.
     *
     * @throws io.marquee.data.DataException when the set has too few users with enough ratings
     */
    public NewcomerReport run(Dataset data, List<Trainer> trainers, List<Long> seeds, Progress progress) {
        Map<String, List<double[]>> errors = new LinkedHashMap<>();
        for (long seed : seeds) {
            NewcomerSplit split = NewcomerSplit.of(data.ratings(), users, given, seed);
            for (Trainer trainer : trainers) {
                String label = trainer.name() + ", seed " + seed;
                errors(trainer, data, split, seed, new LabelledProgress(label, progress))
                        .ifPresent(its -> errors.merge(trainer.name(), List.of(its), NewcomerStudy::joined));
            }
        }
        return new NewcomerReport(data.name(), data.hash(), toString(), seeds, NewcomerReport.rows(errors));
    }

    private static List<double[]> joined(List<double[]> before, List<double[]> next) {
        return Stream.concat(before.stream(), next.stream()).toList();
    }

    /** RMSE as a stranger, folded in and trained anew; empty for a model without stars. */
    private Optional<double[]> errors(
            Trainer trainer, Dataset data, NewcomerSplit split, long seed, Progress progress) {
        Scorer before = trainer.fit(data.with(split.before()), new SplittableRandom(seed), progress);
        if (!(before instanceof RatingModel && before instanceof Model model)) {
            return Optional.empty();
        }
        Scorer retrained = trainer.fit(data.with(split.retrained()), new SplittableRandom(seed), progress);
        return Optional.of(new double[] {
            error(split.asked(), (user, movie, second) -> model.score(Index.ABSENT, movie, second)),
            error(split.asked(), foldedIn(model, split.given())),
            error(split.asked(), retrained)
        });
    }

    private static Scorer foldedIn(Model model, Ratings given) {
        Grouping byUser = given.byUser();
        Model[] folded = IntStream.range(0, byUser.keys())
                .mapToObj(user -> IntStream.range(0, byUser.count(user))
                        .map(i -> byUser.row(user, i))
                        .toArray())
                .map(rows -> rows.length == 0 ? model : model.foldIn(given.select(rows)))
                .toArray(Model[]::new);
        return (user, movie, second) -> folded[user].score(user, movie, second);
    }

    private static double error(Ratings asked, Scorer scorer) {
        double[] squares = IntStream.range(0, asked.size())
                .parallel()
                .mapToDouble(
                        row -> asked.stars(row) - scorer.score(asked.user(row), asked.movie(row), asked.second(row)))
                .map(difference -> difference * difference)
                .toArray();
        return Math.sqrt(Arrays.stream(squares).average().orElseThrow());
    }

    /** {@code newcomers:100:10} */
    @Override
    public String toString() {
        return NAME + ":" + users + ":" + given;
    }
}
