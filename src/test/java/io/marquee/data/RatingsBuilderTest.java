package io.marquee.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatingsBuilderTest {
    private static final Index MOVIES = Index.of(1, 2, 3);

    @Test
    void ratingsComeOutByUserAndMovieWhateverTheirOrder() {
        Ratings ratings = new RatingsBuilder()
                .add(20, 3, 10, 300)
                .add(10, 2, 4, 200)
                .add(20, 1, 7, 100)
                .build(MOVIES);
        assertThat(rows(ratings)).containsExactly("10 2 4 200", "20 1 7 100", "20 3 10 300");
        assertThat(ratings.users().ids()).containsExactly(10, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void manyRatingsInRandomOrderEqualASortedMap(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<Integer, String> expected = new TreeMap<>();
        RatingsBuilder builder = new RatingsBuilder();
        for (int i = 0; i < 100_000; i++) {
            int user = random.nextInt(2_000);
            int movie = random.nextInt(500);
            int rating = 1 + random.nextInt(10);
            long second = random.nextLong(RatingsBuilder.LATEST + 1);
            if (expected.putIfAbsent(user * 1_000 + movie, user + " " + movie + " " + rating + " " + second) == null) {
                builder.add(user, movie, rating, second);
            }
        }
        Ratings ratings = builder.build(Index.of(IntStream.range(0, 500)));
        assertThat(rows(ratings)).containsExactlyElementsOf(expected.values());
    }

    @Test
    void aMovieThatIsNotListedIsRefused() {
        RatingsBuilder builder = new RatingsBuilder().add(1, 9, 5, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.build(MOVIES))
                .withMessage("movie 9 is not in the catalogue");
    }

    @Test
    void aPairThatComesTwiceIsRefused() {
        RatingsBuilder builder =
                new RatingsBuilder().add(1, 2, 5, 0).add(1, 3, 5, 0).add(1, 2, 6, 9);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.build(MOVIES))
                .withMessage("user 1 rated movie 2 more than once");
    }

    @Test
    void ofPairsThatComeAgainTheFirstCountsWhereThatIsAllowed() {
        List<String> repeated = new ArrayList<>();
        Ratings ratings = new RatingsBuilder()
                .add(1, 2, 5, 0)
                .add(1, 1, 3, 0)
                .add(1, 2, 6, 9)
                .add(1, 2, 7, 9)
                .build(MOVIES, (user, movie, row) -> repeated.add(user + " " + movie + " row " + row));
        assertThat(rows(ratings)).containsExactly("1 1 3 0", "1 2 5 0");
        assertThat(repeated).containsExactly("1 2 row 2", "1 2 row 3");
    }

    @Test
    void ratingsAndTimesOutsideTheirRangeAreRefused() {
        RatingsBuilder builder = new RatingsBuilder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 1, 11, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 1, 5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add(1, 1, 5, RatingsBuilder.LATEST + 1));
        assertThat(builder.size()).isZero();
    }

    @Test
    void timesAfter2038AreKept() {
        Ratings ratings =
                new RatingsBuilder().add(1, 1, 5, RatingsBuilder.LATEST).build(MOVIES);
        assertThat(ratings.second(0)).isEqualTo(RatingsBuilder.LATEST);
        assertThat(ratings.newest()).isEqualTo(RatingsBuilder.LATEST);
    }

    private static List<String> rows(Ratings ratings) {
        return IntStream.range(0, ratings.size())
                .mapToObj(row -> ratings.users().id(ratings.user(row)) + " "
                        + ratings.movies().id(ratings.movie(row)) + " " + ratings.halfStars(row) + " "
                        + ratings.second(row))
                .toList();
    }
}
