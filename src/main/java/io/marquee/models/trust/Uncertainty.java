package io.marquee.models.trust;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.data.split.RandomShare;
import io.marquee.data.split.Split;
import io.marquee.models.Hyperparameter;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.models.relevance.Ease;
import io.marquee.models.relevance.EaseModel;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Learns how far the predictions of a model are to be trusted ({@link ErrorVariance}), from the errors that it makes on a part
 * of the training ratings when it has learnt from the others.
 *
 * @param stars the model whose errors are looked at
 * @param ease tells how well what else the user has rated supports a movie
 * @param heldOut the share of ratings to make errors on, above 0 and below 1
 */
public record Uncertainty(Trainer stars, Ease ease, double heldOut) implements Trainer {
    private static final int FEWEST = 20;
    private static final ErrorVariance UNKNOWN = new ErrorVariance(0.6, 0.2, 1, 0.4, 0.1);

    /** Refuses a share that leaves nothing. */
    public Uncertainty {
        Hyperparameter.requirePositive("heldOut", heldOut);
        Hyperparameter.requirePositive("1 - heldOut", 1 - heldOut);
    }

    /** Looks at the errors on a tenth of the ratings. */
    public static Uncertainty of(Trainer stars) {
        return new Uncertainty(stars, Ease.tuned(), 0.1);
    }

    @Override
    public String name() {
        return "certainty-of-" + stars.name();
    }

    @Override
    public StarUncertainty fit(Dataset training, RandomGenerator random, Progress progress) {
        ErrorVariance variance = training.ratings().size() < FEWEST ? UNKNOWN : learnt(training, random, progress);
        return new StarUncertainty(training.ratings(), ease.fit(training, random, progress), variance);
    }

    private ErrorVariance learnt(Dataset training, RandomGenerator random, Progress progress) {
        Split split =
                new RandomShare(heldOut).splits(training, random.nextLong()).get(0);
        Dataset rest = training.with(split.train());
        Scorer model = stars.fit(rest, random, progress);
        EaseModel support = ease.fit(rest, random, progress);
        return variance(split.train(), split.test(), model, support);
    }

    /** The variance under which the squared errors on held-out ratings of a model of the other ratings are likeliest. */
    private static ErrorVariance variance(Ratings train, Ratings test, Scorer model, EaseModel support) {
        double[] errors = each(test, model);
        for (int row = 0; row < errors.length; row++) {
            errors[row] = (test.stars(row) - errors[row]) * (test.stars(row) - errors[row]);
        }
        double[] supports = each(test, support);
        double half = median(supports);
        Grouping byMovie = train.byMovie();
        Grouping byUser = train.byUser();
        List<double[]> shares = IntStream.range(0, test.size())
                .mapToObj(row -> ErrorVariance.shares(
                        byMovie.count(test.movie(row)), byUser.count(test.user(row)), supports[row], half))
                .toList();
        double[] parts = NonNegativeSquares.fit(shares, errors, 4);
        return new ErrorVariance(parts[0], parts[1], parts[2], parts[3], half);
    }

    private static double[] each(Ratings ratings, Scorer scorer) {
        return IntStream.range(0, ratings.size())
                .parallel()
                .mapToDouble(row -> scorer.score(ratings.user(row), ratings.movie(row), ratings.second(row)))
                .toArray();
    }

    /** The median of what is above zero; where nothing is, any number will do. */
    private static double median(double[] supports) {
        double[] some = IntStream.range(0, supports.length)
                .mapToDouble(row -> supports[row])
                .filter(support -> support > 0)
                .sorted()
                .toArray();
        return some.length == 0 ? UNKNOWN.halfSupport() : some[some.length / 2];
    }
}
