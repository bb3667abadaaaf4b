package io.marquee.data.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntheticRatingsTest {
    private static final Dataset SAMPLE = generate(SyntheticSpec.SAMPLE, 7);

    private static Dataset generate(SyntheticSpec spec, long seed) {
        return SyntheticRatings.generate(spec, new SplittableRandom(seed));
    }

    @ParameterizedTest(name = "{0} ratings, {1} users, {2} movies")
    @CsvSource({"2000,60,120", "1,1,1", "5,5,1", "600,20,30", "599,20,30", "30,7,5000", "20000,100,1000"})
    void everySizeIsMetExactly(int ratings, int users, int movies) {
        Dataset set = generate(new SyntheticSpec(ratings, users, movies), 1);
        assertThat(set.ratings().size()).isEqualTo(ratings);
        assertThat(set.ratings().users().size()).isEqualTo(users);
        assertThat(set.catalogue().size()).isEqualTo(movies);
    }

    @Test
    void impossibleSizesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyntheticSpec(101, 10, 10))
                .withMessageContaining("101 ratings are more than 10 users can give to 10 movies, which is 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SyntheticSpec(9, 10, 10))
                .withMessageContaining("a rating for each user");
        assertThatIllegalArgumentException().isThrownBy(() -> new SyntheticSpec(0, 0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new SyntheticSpec(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SyntheticSpec(1, 1, 10_000_001));
    }

    @Test
    void theSeedDecidesEverything() {
        SyntheticSpec spec = new SyntheticSpec(2_000, 60, 120);
        assertThat(generate(spec, 5).hash()).isEqualTo(generate(spec, 5).hash());
        assertThat(generate(spec, 5).hash()).isNotEqualTo(generate(spec, 6).hash());
    }

    @Test
    void ratingsHaveTheMeanAndSpreadOfRealOnes() {
        double[] stars = IntStream.range(0, SAMPLE.ratings().size())
                .mapToDouble(SAMPLE.ratings()::stars)
                .toArray();
        double mean = Arrays.stream(stars).average().orElseThrow();
        double variance =
                Arrays.stream(stars).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        assertThat(mean).isCloseTo(3.5, within(0.15));
        assertThat(Math.sqrt(variance)).isCloseTo(1.03, within(0.1));
        int[] counts = new int[11];
        IntStream.range(0, stars.length).forEach(row -> counts[SAMPLE.ratings().halfStars(row)]++);
        assertThat(counts[8]).as("four stars").isGreaterThan(counts[7]).isGreaterThan(counts[9]);
        assertThat(IntStream.rangeClosed(1, 10).filter(halfStars -> counts[halfStars] == 0))
                .isEmpty();
    }

    @Test
    void popularityAndActivityHaveLongTails() {
        Grouping byMovie = SAMPLE.ratings().byMovie();
        int[] popularity =
                IntStream.range(0, byMovie.keys()).map(byMovie::count).sorted().toArray();
        int top = Arrays.stream(popularity, popularity.length * 9 / 10, popularity.length)
                .sum();
        assertThat(top)
                .as("ratings of the top tenth")
                .isGreaterThan(SAMPLE.ratings().size() / 2);
        Grouping byUser = SAMPLE.ratings().byUser();
        int[] activity =
                IntStream.range(0, byUser.keys()).map(byUser::count).sorted().toArray();
        assertThat(activity[0]).isGreaterThanOrEqualTo(20);
        assertThat(activity[activity.length - 1]).isGreaterThan(8 * activity[activity.length / 2]);
    }

    @Test
    void noMovieIsRatedBeforeItsYear() {
        Ratings ratings = SAMPLE.ratings();
        for (int row = 0; row < ratings.size(); row++) {
            int year = Instant.ofEpochSecond(ratings.second(row))
                    .atZone(ZoneOffset.UTC)
                    .getYear();
            assertThat(year)
                    .isBetween(1996, 2023)
                    .isGreaterThanOrEqualTo(
                            SAMPLE.catalogue().movie(ratings.movie(row)).year().orElseThrow());
        }
    }

    @Test
    void aUsersRatingsComeInSessions() {
        Grouping byUser = SAMPLE.ratings().byUser();
        long close = 0;
        for (int user = 0; user < byUser.keys(); user++) {
            int owner = user;
            long[] times = IntStream.range(0, byUser.count(user))
                    .mapToLong(i -> SAMPLE.ratings().second(byUser.row(owner, i)))
                    .sorted()
                    .toArray();
            close += IntStream.range(1, times.length)
                    .filter(i -> times[i] - times[i - 1] < 300)
                    .count();
        }
        assertThat(close).isGreaterThan(SAMPLE.ratings().size() / 2);
    }

    @Test
    void theMovieMeanTellsMoreThanTheGlobalMean() {
        Ratings ratings = SAMPLE.ratings();
        double[] stars = stars(ratings);
        int[] movie = IntStream.range(0, stars.length).map(ratings::movie).toArray();
        double[] global = meanOfOthers(stars, new int[stars.length], 3.5);
        assertThat(rmse(meanOfOthers(stars, movie, 3.5))).isLessThan(rmse(global) - 0.05);
    }

    @Test
    void theUsersTasteForAGenreTellsMoreThanTheUsersMean() {
        Ratings ratings = SAMPLE.ratings();
        Catalogue catalogue = SAMPLE.catalogue();
        double[] stars = stars(ratings);
        int[] user = IntStream.range(0, stars.length).map(ratings::user).toArray();
        int[] userAndGenre = IntStream.range(0, stars.length)
                .map(row -> user[row] * Long.SIZE
                        + Long.numberOfTrailingZeros(catalogue.genreBits(ratings.movie(row))) % Long.SIZE)
                .toArray();
        double[] byUser = meanOfOthers(stars, user, 3.5);
        double[] left = IntStream.range(0, stars.length)
                .mapToDouble(row -> stars[row] - byUser[row])
                .toArray();
        double[] taste = meanOfOthers(left, userAndGenre, 0);
        double[] both = IntStream.range(0, stars.length)
                .mapToDouble(row -> byUser[row] + taste[row])
                .toArray();
        assertThat(rmse(both)).isLessThan(rmse(byUser) - 0.01);
    }

    private static double[] stars(Ratings ratings) {
        return IntStream.range(0, ratings.size()).mapToDouble(ratings::stars).toArray();
    }

    /** For each row the mean of the other rows' values of its key, drawn to a prior by twenty values of that. */
    private static double[] meanOfOthers(double[] values, int[] keys, double prior) {
        int count = IntStream.of(keys).max().orElseThrow() + 1;
        double[] sum = new double[count];
        int[] size = new int[count];
        for (int row = 0; row < keys.length; row++) {
            sum[keys[row]] += values[row];
            size[keys[row]]++;
        }
        return IntStream.range(0, keys.length)
                .mapToDouble(row -> (sum[keys[row]] - values[row] + 20 * prior) / (size[keys[row]] + 19))
                .toArray();
    }

    private static double rmse(double[] predictions) {
        return Math.sqrt(IntStream.range(0, predictions.length)
                .mapToDouble(row -> predictions[row] - SAMPLE.ratings().stars(row))
                .map(error -> error * error)
                .average()
                .orElseThrow());
    }

    @Test
    void moviesHaveDistinctIdsElsewhereAndPlausibleTitles() {
        Catalogue catalogue = SAMPLE.catalogue();
        assertThat(catalogue.movies())
                .extracting(movie -> movie.imdbId().orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(catalogue.movies())
                .allSatisfy(movie -> assertThat(movie.title()).matches("(?s).+ \\(\\d{4}\\)"));
        assertThat(catalogue.movies())
                .anySatisfy(movie -> assertThat(movie.title()).contains(","));
        assertThat(catalogue.movies())
                .anySatisfy(movie -> assertThat(movie.title()).contains("\""));
        assertThat(catalogue.movies())
                .anySatisfy(movie -> assertThat(movie.title()).contains("é"));
        assertThat(catalogue.index().position(Integer.MAX_VALUE)).isEqualTo(Index.ABSENT);
        long distinct = catalogue.movies().stream()
                .map(movie -> movie.title())
                .distinct()
                .count();
        assertThat(distinct).isGreaterThan(catalogue.size() * 99L / 100);
    }
}
