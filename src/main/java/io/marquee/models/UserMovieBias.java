package io.marquee.models;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Predicts μ + b<sub>u</sub> + b<sub>m</sub>: the mean of all ratings, how far the user stands above it, and how far the
 * movie does. The biases minimise
 *
 * <pre>Σ (r − μ − b_u − b_m)² + userDamping · Σ b_u² + movieDamping · Σ b_m²</pre>
 *
 * over all ratings r, by solving for all movies and for all users in turn, each exactly, until no user's bias moves by
 * more than 0.00001 stars. Users and movies without ratings have no bias.
 *
 * <p>The baseline predictors of Koren (2010), “Factor in the neighbors”, section 2.1, <a
 * href="https://doi.org/10.1145/1644873.1644874">doi:10.1145/1644873.1644874</a>, and of Koren, Bell and Volinsky (2009),
 * <a href="https://doi.org/10.1109/MC.2009.263">doi:10.1109/MC.2009.263</a>.
 *
 * @param userDamping the weight of the users' penalty, in ratings
 * @param movieDamping the weight of the movies' penalty, in ratings
 */
public record UserMovieBias(double userDamping, double movieDamping) implements Trainer {
    private static final double TOLERANCE = 1e-5;
    private static final int MOST_SWEEPS = 200;

    /** Refuses negative dampings. */
    public UserMovieBias {
        Hyperparameter.requireNonNegative("userDamping", userDamping);
        Hyperparameter.requireNonNegative("movieDamping", movieDamping);
    }

    /** The dampings that did best on validation parts of ml-latest-small. */
    public static UserMovieBias tuned() {
        return new UserMovieBias(5, 3);
    }

    @Override
    public String name() {
        return "user-movie-bias";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Scale scale = Scale.of(ratings);
        double mean = GlobalMean.of(ratings);
        DampedMeans byMovie = DampedMeans.byMovie(ratings, movieDamping);
        UnaryOperator<double[]> movies =
                users -> byMovie.of(row -> ratings.stars(row) - mean - users[ratings.user(row)]);
        DampedMeans byUser = DampedMeans.byUser(ratings, userDamping);
        UnaryOperator<double[]> users = bias -> byUser.of(row -> ratings.stars(row) - mean - bias[ratings.movie(row)]);
        try (Progress.Task task = progress.start("fitting " + name(), -1)) {
            double[] userBias =
                    settled(movies.andThen(users), new double[ratings.users().size()], task);
            return new BiasModel(scale, mean, userBias, movies.apply(userBias));
        }
    }

    private static double[] settled(Function<double[], double[]> sweep, double[] start, Progress.Task task) {
        double[] bias = start;
        double moved = Double.POSITIVE_INFINITY;
        for (int sweeps = 0; sweeps < MOST_SWEEPS && moved > TOLERANCE; sweeps++) {
            double[] next = sweep.apply(bias);
            moved = largestDifference(bias, next);
            bias = next;
            task.advance(1);
        }
        return bias;
    }

    private static double largestDifference(double[] a, double[] b) {
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i] - b[i]))
                .max()
                .orElse(0);
    }
}
