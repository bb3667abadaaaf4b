package io.marquee.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.evaluation.metrics.MeanAbsoluteError;
import io.marquee.evaluation.metrics.RatingMetric;
import io.marquee.evaluation.metrics.RootMeanSquaredError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Intervals of errors over users, held against resampled users. */
class UserIntervalsTest {
    private static final double NORMAL = 1.96;

    /** The errors of one user: predictions are 0 and ratings are what they miss by. */
    private record User(double[] errors) {}

    /** Users whose errors are alike, some with many ratings and large errors. */
    private static List<User> users(RandomGenerator random, int count) {
        List<User> users = new ArrayList<>();
        for (int user = 0; user < count; user++) {
            double scale = Math.exp(random.nextGaussian(-0.3, 0.5));
            double offset = random.nextGaussian(0, 0.4);
            int ratings = 1 + (int) Math.exp(random.nextGaussian(1.5, 1));
            users.add(new User(random.doubles(ratings)
                    .map(any -> offset + scale * random.nextGaussian())
                    .toArray()));
        }
        return users;
    }

    private static double[] errors(List<User> users) {
        return users.stream()
                .flatMapToDouble(user -> Arrays.stream(user.errors()))
                .toArray();
    }

    private static Map<Measure, Double> halfWidths(List<User> users) {
        double[] actual = errors(users);
        int[] owners = IntStream.range(0, users.size())
                .flatMap(user ->
                        IntStream.generate(() -> user).limit(users.get(user).errors().length))
                .toArray();
        return new UserIntervals(new double[actual.length], actual, owners).halfWidths();
    }

    /** The standard deviation of a metric over samples of as many users, drawn with replacement. */
    private static double bootstrap(List<User> users, RatingMetric metric, RandomGenerator random) {
        double[] values = new double[2_000];
        for (int sample = 0; sample < values.length; sample++) {
            double[] actual = errors(random.ints(users.size(), 0, users.size())
                    .mapToObj(users::get)
                    .toList());
            values[sample] = metric.of(new double[actual.length], actual);
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }

    @Test
    void agreeWithABootstrapOverUsers() {
        RandomGenerator random = new SplittableRandom(5);
        List<User> users = users(random, 400);
        Map<Measure, Double> widths = halfWidths(users);
        double ofRoot = bootstrap(users, new RootMeanSquaredError(), random);
        double ofAbsolute = bootstrap(users, new MeanAbsoluteError(), random);
        assertThat(widths.get(Measure.RMSE) / NORMAL / ofRoot).isEqualTo(1, within(0.15));
        assertThat(widths.get(Measure.MAE) / NORMAL / ofAbsolute).isEqualTo(1, within(0.15));
    }

    @Test
    void areWiderThanIfAUsersErrorsHadNothingInCommon() {
        List<User> users = users(new SplittableRandom(5), 400);
        List<User> strangers = Arrays.stream(errors(users))
                .mapToObj(error -> new User(new double[] {error}))
                .toList();
        assertThat(halfWidths(users).get(Measure.RMSE))
                .isGreaterThan(1.3 * halfWidths(strangers).get(Measure.RMSE));
    }

    @Test
    void holdTheTrueErrorInNineteenOfTwenty() {
        RandomGenerator random = new SplittableRandom(6);
        double truth = new MeanAbsoluteError().of(new double[400_000], errorsOf(random, 400_000));
        int held = 0;
        for (int run = 0; run < 1_000; run++) {
            List<User> users = IntStream.range(0, 60)
                    .mapToObj(user -> new User(errorsOf(random, 1 + random.nextInt(9))))
                    .toList();
            double[] actual = errors(users);
            double found = new MeanAbsoluteError().of(new double[actual.length], actual);
            held += Math.abs(found - truth) <= halfWidths(users).get(Measure.MAE) ? 1 : 0;
        }
        assertThat(held / 1_000.0).isEqualTo(0.95, within(0.02));
    }

    private static double[] errorsOf(RandomGenerator random, int count) {
        return random.doubles(count).map(any -> random.nextGaussian()).toArray();
    }

    @Test
    void areThoseOfAHandMadeExample() {
        List<User> users =
                List.of(new User(new double[] {1, -1}), new User(new double[] {2}), new User(new double[] {0}));
        double error = Math.sqrt(3 / 2.0 * (0 + 1 + 1)) / 4;
        double quantile = 4.302653;
        assertThat(halfWidths(users).get(Measure.MAE)).isEqualTo(quantile * error, within(1e-5));
        double ofSquares = Math.sqrt(3 / 2.0 * (1 + 2.5 * 2.5 + 1.5 * 1.5)) / 4;
        assertThat(halfWidths(users).get(Measure.RMSE))
                .isEqualTo(quantile * ofSquares / (2 * Math.sqrt(1.5)), within(1e-5));
    }

    @Test
    void areNotThereForOneUserAndWithoutErrors() {
        assertThat(halfWidths(List.of(new User(new double[] {1, -1, 0.5})))).isEmpty();
        assertThat(halfWidths(List.of(new User(new double[] {0}), new User(new double[] {0}))))
                .doesNotContainKey(Measure.RMSE);
    }
}
