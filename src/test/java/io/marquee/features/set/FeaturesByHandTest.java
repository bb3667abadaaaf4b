package io.marquee.features.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.features.Evidence;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every feature, computed by hand from the six ratings of {@link TinySet}. */
class FeaturesByHandTest {
    private static void assertValues(Evidence evidence, Map<String, Double> expected) {
        expected.forEach((name, value) ->
                assertThat(TinySet.value(name, evidence)).as(name).isEqualTo(value, within(1e-12)));
    }

    /** User 2, who gave 3 to movies 10 and 30, is asked about movie 20, to which user 1 gave 5. */
    @Test
    void ofAQuestion() {
        double mean = (4 + 5 + 2 + 3 + 3 + 5 + 3.5) / 7;
        double variance = (88 - 22 * 22 / 6.0 + 1) / 7;
        double userMean = (3 + 3 + mean) / 3;
        double meanOf10 = (4 + 3 + 5 + 2 * mean) / 5;
        double meanOf30 = (2 + 3 + 2 * mean) / 4;
        double meanOfUser1 = (4 + 5 + 2 + mean) / 4;
        Evidence evidence = TinySet.about(2, 20, 25L * TinySet.DAY + TinySet.DAY / 2);

        assertValues(
                evidence,
                Map.of(
                        "user_mean",
                        userMean,
                        "user_count",
                        2.0,
                        "user_spread",
                        Math.sqrt(variance / 3),
                        "user_offset",
                        (3 - meanOf10 + 3 - meanOf30) / (2 + 1),
                        "user_days",
                        5.5));
        assertValues(
                evidence,
                Map.of(
                        "movie_mean",
                        (5 + 2 * mean) / 3,
                        "movie_popularity",
                        1.0,
                        "movie_spread",
                        Math.sqrt(2 * variance / 3),
                        "movie_offset",
                        (5 - meanOfUser1) / (1 + 2),
                        "movie_year",
                        1999.0,
                        "movie_age",
                        1970 + 25 / 365.2425 - 1999,
                        "movie_genres",
                        1.0));
        assertValues(
                evidence,
                Map.of(
                        "user_genre_mean", (3 + 3 * userMean) / 4,
                        "user_genre_offset", (3 - meanOf10) / 4,
                        "user_genre_count", 1.0,
                        "user_era_offset", (3 - meanOf10 + 3 - meanOf30) / (2 + 3)));
    }

    /** User 1's rating of movie 10 is left out: 5 for movie 20 and 2 for movie 30 remain of the user, 3 and 5 of the movie. */
    @Test
    void ofATrainingRow() {
        double mean = (5 + 2 + 3 + 3 + 5 + 3.5) / 6;
        double variance = (72 - 18 * 18 / 5.0 + 1) / 6;
        double userMean = (5 + 2 + mean) / 3;
        double meanOf20 = (5 + 2 * mean) / 3;
        double meanOf30 = (2 + 3 + 2 * mean) / 4;
        double meanOfUser2 = (3 + 3 + mean) / 3;
        double meanOfUser3 = (5 + mean) / 2;
        Evidence evidence = TinySet.aboutRating(1, 10);

        assertValues(
                evidence,
                Map.of(
                        "user_mean",
                        userMean,
                        "user_count",
                        2.0,
                        "user_spread",
                        Math.sqrt((29 - 7 * 7 / 2.0 + variance) / 3),
                        "user_offset",
                        (5 - meanOf20 + 2 - meanOf30) / 3,
                        "user_days",
                        2.0));
        assertValues(
                evidence,
                Map.of(
                        "movie_mean",
                        (3 + 5 + 2 * mean) / 4,
                        "movie_popularity",
                        2.0,
                        "movie_spread",
                        Math.sqrt((34 - 8 * 8 / 2.0 + 2 * variance) / 4),
                        "movie_offset",
                        (3 - meanOfUser2 + 5 - meanOfUser3) / 4,
                        "movie_genres",
                        2.0));
        assertValues(
                evidence,
                Map.of(
                        "user_genre_mean", (5 + 2 + 3 * userMean) / 5,
                        "user_genre_offset", (5 - meanOf20 + 2 - meanOf30) / 5,
                        "user_genre_count", 2.0,
                        "user_era_offset", (5 - meanOf20 + 2 - meanOf30) / 5));
    }

    /** Movie 10 shares two genres with itself and one with each of movies 20 and 30. */
    @Test
    void countARatingOnceForEachGenreShared() {
        double mean = (22 + 3.5) / 7;
        double userMean = (11 + mean) / 4;
        assertValues(
                TinySet.about(1, 10, 0),
                Map.of("user_genre_count", 4.0, "user_genre_mean", (4 + 4 + 5 + 2 + 3 * userMean) / 7));
    }

    @Test
    void ofAnUnseenUserFallBackOnTheMeansOfAll() {
        double mean = (22 + 3.5) / 7;
        double spread = Math.sqrt((88 - 22 * 22 / 6.0 + 1) / 7);
        assertValues(
                TinySet.about(99, 10, TinySet.DAY),
                Map.of(
                        "user_mean", mean,
                        "user_count", 0.0,
                        "user_spread", spread,
                        "user_offset", 0.0,
                        "user_days", 0.0,
                        "user_genre_mean", mean,
                        "user_genre_offset", 0.0,
                        "user_genre_count", 0.0,
                        "user_era_offset", 0.0));
    }

    @Test
    void ofAMovieWithoutRatingsOrOutsideTheCatalogueFallBackOnTheMeansOfAll() {
        double mean = (22 + 3.5) / 7;
        double spread = Math.sqrt((88 - 22 * 22 / 6.0 + 1) / 7);
        for (int movie : new int[] {40, 99}) {
            assertValues(
                    TinySet.about(1, movie, 0),
                    Map.of(
                            "movie_mean",
                            mean,
                            "movie_popularity",
                            0.0,
                            "movie_spread",
                            spread,
                            "movie_offset",
                            0.0,
                            "user_genre_mean",
                            (11 + mean) / 4,
                            "user_genre_count",
                            0.0));
        }
        assertValues(TinySet.about(1, 99, 0), Map.of("movie_year", 1999.0, "movie_genres", 0.0));
    }

    @Test
    void markTheGenresOfTheMovie() {
        assertValues(TinySet.about(1, 10, 0), Map.of("genre_action", 1.0, "genre_comedy", 1.0, "genre_drama", 0.0));
        assertValues(TinySet.about(1, 40, 0), Map.of("genre_action", 0.0, "genre_comedy", 0.0, "genre_drama", 1.0));
    }

    @Test
    void neverCountDaysBeforeTheFirstRating() {
        assertValues(TinySet.about(3, 10, 29L * TinySet.DAY), Map.of("user_days", 0.0));
    }
}
