package io.marquee.recommend.tastes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Ratings;
import io.marquee.features.Synthetic;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoRatingsTest {
    private static final Ratings RATINGS = Synthetic.small(2).ratings();

    private static double mean(int user) {
        return IntStream.range(0, RATINGS.size())
                .filter(row -> RATINGS.user(row) == user)
                .mapToDouble(RATINGS::stars)
                .average()
                .orElseThrow();
    }

    /** The definition, pair by pair. */
    private static double similarity(int movie, int other) {
        int overlap = 0;
        double product = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int user = 0; user < RATINGS.users().size(); user++) {
            int row = RATINGS.row(user, movie);
            int otherRow = RATINGS.row(user, other);
            if (row >= 0 && otherRow >= 0) {
                double a = RATINGS.stars(row) - mean(user);
                double b = RATINGS.stars(otherRow) - mean(user);
                overlap++;
                product += a * b;
                squares += a * a;
                otherSquares += b * b;
            }
        }
        double norm = Math.sqrt(squares * otherSquares);
        return norm == 0 ? 0 : product / norm * Math.min(overlap, 50) / 50;
    }

    @Test
    void giveTheAdjustedCosineShrunkByTheOverlap() {
        CoRatings sums = CoRatings.of(5, RATINGS, RATINGS.byUser());
        for (int other = 0; other < RATINGS.movies().size(); other += 3) {
            assertThat(sums.similarity(other)).as("movie %d", other).isEqualTo(similarity(5, other), within(1e-9));
        }
    }

    @Test
    void countWhoRatedBoth() {
        CoRatings sums = CoRatings.of(5, RATINGS, RATINGS.byUser());
        for (int other = 0; other < RATINGS.movies().size(); other++) {
            int movie = other;
            assertThat(sums.overlap(other))
                    .isEqualTo(IntStream.range(0, RATINGS.users().size())
                            .filter(user -> RATINGS.row(user, 5) >= 0 && RATINGS.row(user, movie) >= 0)
                            .count());
        }
    }

    @Test
    void aMovieWithoutRatingsIsLikeNothing() {
        CoRatings sums = CoRatings.of(0, RATINGS.select(), RATINGS.select().byUser());
        assertThat(sums.similar(movie -> true)).isEmpty();
    }
}
