package io.marquee.models;

import static java.lang.Double.POSITIVE_INFINITY;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Predicts μ + b<sub>u</sub> + b<sub>m</sub> + b<sub>u,day</sub> + b<sub>m,bin</sub>: the mean of all ratings, how far the
 * user stands above it, how far the movie does, how much better the user's mood is on that day, and how much better the movie
 * is received in that part of all the time that the ratings span. The biases minimise
 *
 * <pre>Σ (r − μ − b_u − b_m − b_u,day − b_m,bin)² + Σ damping · b²</pre>
 *
 * over all ratings r and all biases b, each with the damping of its kind, by solving for all biases of one kind after the
 * other, each exactly, until none moves by more than 0.0001 stars, 40 times at most; last each user's are solved for together, as a newcomer's are. What has no ratings has no bias: on a day that the user
 * has not rated on, b<sub>u</sub> stands alone. Moments before and after the ratings belong to the first and the last bin.
 *
 * <p>The baseline predictors of Koren (2010), “Factor in the neighbors”, section 2.1, <a
 * href="https://doi.org/10.1145/1644873.1644874">doi:10.1145/1644873.1644874</a>, with the time of Koren (2009),
 * “Collaborative Filtering with Temporal Dynamics”, section 4, <a
 * href="https://doi.org/10.1145/1557019.1557072">doi:10.1145/1557019.1557072</a>.
 *
 * @param userDamping of the users' biases, in ratings
 * @param movieDamping of the movies' biases, in ratings
 * @param userDays how many days a user's mood lasts; 0 leaves it out
 * @param userDayDamping of the users' biases by day, in ratings
 * @param movieBins how many bins a movie's bias has; 0 leaves them out
 * @param movieBinDamping of the movies' biases by bin, in ratings
 */
public record UserMovieBias(
        double userDamping,
        double movieDamping,
        int userDays,
        double userDayDamping,
        int movieBins,
        double movieBinDamping)
        implements Trainer {
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_SWEEPS = 40;

    /** Refuses negative settings. */
    public UserMovieBias {
        Hyperparameter.requireNonNegative("userDamping", userDamping);
        Hyperparameter.requireNonNegative("movieDamping", movieDamping);
        Hyperparameter.requireAtLeast("userDays", 0, userDays);
        Hyperparameter.requireNonNegative("userDayDamping", userDayDamping);
        Hyperparameter.requireAtLeast("movieBins", 0, movieBins);
        Hyperparameter.requireNonNegative("movieBinDamping", movieBinDamping);
    }

    /** What did best on validation parts of ml-latest-small. */
    public static UserMovieBias tuned() {
        return new UserMovieBias(5, 3, 1, 20, 10, 30);
    }

    /** Biases that time does not change: a ground for models that add what else there is. */
    public static UserMovieBias timeless() {
        return timeless(5, 3);
    }

    /** Biases of the given dampings that time does not change. */
    public static UserMovieBias timeless(double userDamping, double movieDamping) {
        return new UserMovieBias(userDamping, movieDamping, 0, 0, 0, 0);
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
        BiasTerm movies = BiasTerm.ofMovies(ratings, movieDamping);
        BiasTerm users = BiasTerm.ofUsers(ratings, userDamping);
        TimedBias userTimes = userTimes(ratings);
        TimedBias movieTimes = movieTimes(ratings);
        List<BiasTerm> terms = List.of(
                movies,
                users,
                movieTimes.term(ratings, ratings::movie, movieBinDamping),
                userTimes.term(ratings, ratings::user, userDayDamping));
        double[] rest = IntStream.range(0, ratings.size())
                .mapToDouble(row -> ratings.stars(row) - mean)
                .toArray();
        try (Progress.Task task = progress.start("fitting " + name(), -1)) {
            settle(terms, rest, task);
        }
        UserBias.Damping damping =
                new UserBias.Damping(userDamping, userDays == 0 ? POSITIVE_INFINITY : userDayDamping);
        return new BiasModel(scale, damping, mean, users.stars(), movies.stars(), userTimes, movieTimes)
                .settled(ratings);
    }

    private TimedBias userTimes(Ratings ratings) {
        return userDays == 0 ? TimedBias.NONE : TimedBias.zero(TimeBins.ofDays(userDays), ratings, ratings::user);
    }

    private TimedBias movieTimes(Ratings ratings) {
        return movieBins == 0
                ? TimedBias.NONE
                : TimedBias.zero(TimeBins.spanning(ratings, movieBins), ratings, ratings::movie);
    }

    private static void settle(List<BiasTerm> terms, double[] rest, Progress.Task task) {
        double moved = Double.POSITIVE_INFINITY;
        for (int sweeps = 0; sweeps < MOST_SWEEPS && moved > TOLERANCE; sweeps++) {
            moved = terms.stream().mapToDouble(term -> term.settle(rest)).max().orElse(0);
            task.advance(1);
        }
    }
}
