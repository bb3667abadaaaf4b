package io.marquee.models.factors;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.GlobalMean;
import io.marquee.models.Scale;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The state of an {@link Svd} while it is fitted. */
final class SvdFit {
    /** The variances that fitting starts from, as shares of the variance of all ratings. */
    private static final double FACTORS = 0.05;

    private static final double BIASES = 0.2;
    private static final double NOISE = 0.8;
    /** The standard deviation of the movies' factors that fitting starts from. */
    private static final double FIRST_GUESS = 0.1;

    private static final double LEAST_VARIANCE = 1e-3;

    private final Ratings ratings;
    private final Scale scale;
    private final int rank;
    private final Targets targets;
    private final Side users;
    private final Side movies;
    private Noise noise;

    SvdFit(Ratings ratings, Svd settings, RandomGenerator random) {
        this.ratings = ratings;
        this.scale = Scale.of(ratings);
        this.rank = settings.rank();
        double mean = GlobalMean.of(ratings);
        double spread = Math.max(LEAST_VARIANCE, spread(ratings, mean));
        noise = new Noise(NOISE * spread, settings.noiseDamping());
        targets = new Targets(ratings, mean, new double[ratings.users().size()]);
        Arrays.fill(targets.weights(), noise.weight());
        Incidence rated =
                Incidence.of(ratings.byUser(), ratings::movie, ratings.movies().size());
        Incidence raters =
                Incidence.of(ratings.byMovie(), ratings::user, ratings.users().size());
        users = new Side(rated, prior(FACTORS * spread, BIASES * spread), settings.implicit());
        movies = new Side(raters, prior(1, BIASES * spread), settings.implicit());
        movies.guess(FIRST_GUESS, random);
    }

    private static double spread(Ratings ratings, double mean) {
        return IntStream.range(0, ratings.size())
                .mapToDouble(row -> ratings.stars(row) - mean)
                .map(above -> above * above)
                .average()
                .orElseThrow();
    }

    private Prior prior(double factors, double bias) {
        double[] variance = new double[rank + 1];
        Arrays.fill(variance, factors);
        variance[rank] = bias;
        return new Prior(new double[rank + 1], variance);
    }

    /**
     * Solves for all users and then for all movies, and learns what both have in common.
     *
     * @return the usual noise variance, in stars squared
     */
    double sweep() {
        learnNoise(users.solve(movies, targets));
        users.learnPrior(0);
        movies.solve(users, targets);
        movies.learnPrior(rank);
        return noise.variance();
    }

    private void learnNoise(double[] weightedSquares) {
        double excess = Arrays.stream(weightedSquares).sum() / ratings.size();
        noise = new Noise(Math.max(LEAST_VARIANCE, excess * noise.variance()), noise.damping());
        double[] weights = targets.weights();
        for (int user = 0; user < weights.length; user++) {
            weights[user] = noise.weight(weightedSquares[user] / weights[user], users.count(user));
        }
    }

    /** The model, of users solved for once more, as newcomers are, so that they fit the latest movies. */
    SvdModel model() {
        Factors vectors = users.vectors().means();
        Newcomers newcomers = new Newcomers(targets.mean(), users.prior(), users.effects(), noise, movies.vectors());
        Grouping byUser = ratings.byUser();
        vectors.set(byUser.keys(), newcomers.vector(ratings, 0, 0));
        IntStream.range(0, byUser.keys()).parallel().forEach(user -> {
            int first = byUser.count(user) == 0 ? 0 : byUser.row(user, 0);
            vectors.set(user, newcomers.vector(ratings, first, first + byUser.count(user)));
        });
        DotProducts products =
                new DotProducts(scale, targets.mean(), vectors, movies.vectors().means());
        return new SvdModel(products, newcomers);
    }
}
