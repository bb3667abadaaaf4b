package io.marquee.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class UserMovieBiasTest implements RatingModelContract, ModelContract {
    @Override
    public Trainer trainer() {
        return UserMovieBias.tuned();
    }

    @Override
    public AccuracyBand accuracy() {
        return new AccuracyBand(0.7, 0.75);
    }

    @Override
    public Map<String, Supplier<Trainer>> refused() {
        return Map.of(
                "userDamping", () -> UserMovieBias.timeless(Double.NaN, 5),
                "movieDamping", () -> UserMovieBias.timeless(5, Double.POSITIVE_INFINITY),
                "userDays", () -> new UserMovieBias(5, 3, -1, 10, 10, 30),
                "userDayDamping", () -> new UserMovieBias(5, 3, 1, -1, 10, 30),
                "movieBins", () -> new UserMovieBias(5, 3, 1, 10, -1, 30),
                "movieBinDamping", () -> new UserMovieBias(5, 3, 1, 10, 10, Double.NaN));
    }

    @Test
    void findsBiasesThatAddUp() {
        Dataset dataset = Fixtures.of("4 3 - 2", "4.5 - 1.5 2.5", "5 4 2 -", "3 - - -");
        Scorer model = ScorerContract.fitted(UserMovieBias.timeless(0, 0), dataset);
        assertThat(model.score(0, 2, NOW)).isEqualTo(1.5, within(1e-4));
        assertThat(model.score(1, 1, NOW)).isEqualTo(3.5, within(1e-4));
        assertThat(model.score(2, 3, NOW)).isEqualTo(3, within(1e-4));
    }

    @Test
    void fallsBackToWhatItKnows() {
        Dataset dataset = Fixtures.of("5 3", "4 2");
        Scorer model = ScorerContract.fitted(UserMovieBias.timeless(0, 0), dataset);
        assertThat(model.score(0, Index.ABSENT, NOW)).as("the user alone").isEqualTo(4, within(1e-6));
        assertThat(model.score(Index.ABSENT, 1, NOW)).as("the movie alone").isEqualTo(2.5, within(1e-6));
        assertThat(model.score(Index.ABSENT, Index.ABSENT, NOW)).isEqualTo(3.5);
    }

    @Test
    void agreesWithTheNormalEquations() {
        for (int seed = 0; seed < 3; seed++) {
            Dataset dataset = Fixtures.learnable(seed);
            Scorer model = ScorerContract.fitted(UserMovieBias.timeless(4, 9), dataset);
            double[] biases = NormalEquations.biases(dataset.ratings(), 4, 9);
            Scale scale = Scale.of(dataset.ratings());
            double mean = GlobalMean.of(dataset.ratings());
            for (int user = 0; user < 120; user++) {
                for (int movie = 0; movie < 100; movie++) {
                    double expected = scale.clamp(mean + biases[user] + biases[120 + movie]);
                    assertThat(model.score(user, movie, NOW)).isEqualTo(expected, within(1e-4));
                }
            }
        }
    }

    /** One user rates a movie an hour, the first 23 on one day. */
    private static Dataset twoDays(double first, double second) {
        double[] stars = new double[48];
        for (int movie = 0; movie < stars.length; movie++) {
            stars[movie] = movie < 23 ? first : second;
        }
        return Fixtures.of(new double[][] {stars});
    }

    /** The fixtures' first rating is at 01:46:40 UTC. */
    private static long hours(int hours) {
        return NOW + 3_600L * hours;
    }

    @Test
    void knowsAUsersMoodOfTheDay() {
        UserMovieBias moods = new UserMovieBias(1e6, 1e6, 1, 0, 0, 0);
        Scorer model = ScorerContract.fitted(moods, twoDays(5, 3));
        assertThat(model.score(0, Index.ABSENT, hours(10))).isEqualTo(5, within(0.01));
        assertThat(model.score(0, Index.ABSENT, hours(46))).isEqualTo(3, within(0.01));
        assertThat(model.score(0, Index.ABSENT, hours(100)))
                .as("a day of which nothing is known")
                .isEqualTo(190 / 48.0, within(0.01));
        assertThat(model.score(Index.ABSENT, Index.ABSENT, hours(10)))
                .as("another user")
                .isEqualTo(190 / 48.0, within(1e-6));
    }

    @Test
    void knowsHowAMovieIsReceivedInATimeBin() {
        Dataset dataset = Fixtures.of("5", "5", "5", "1", "1", "1");
        Scorer model = ScorerContract.fitted(new UserMovieBias(1e6, 0, 0, 0, 2, 0), dataset);
        assertThat(model.score(Index.ABSENT, 0, hours(1))).isEqualTo(5, within(1e-3));
        assertThat(model.score(Index.ABSENT, 0, hours(4))).isEqualTo(1, within(1e-3));
        assertThat(model.score(Index.ABSENT, 0, 0)).as("long before").isEqualTo(5, within(1e-3));
        assertThat(model.score(Index.ABSENT, 0, hours(10_000))).as("long after").isEqualTo(1, within(1e-3));
    }
}
