package io.marquee.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatingsTest {
    private final Ratings ratings = new RatingsBuilder()
            .add(7, 100, 8, 50)
            .add(7, 300, 1, 60)
            .add(9, 200, 10, 70)
            .add(9, 300, 5, 40)
            .build(Index.of(100, 200, 300, 400));

    @Test
    void columnsTellPositionsStarsAndTimes() {
        assertThat(ratings.size()).isEqualTo(4);
        assertThat(ratings.user(2)).isEqualTo(1);
        assertThat(ratings.movie(2)).isEqualTo(1);
        assertThat(ratings.stars(1)).isEqualTo(0.5);
        assertThat(ratings.second(3)).isEqualTo(40);
        assertThat(ratings.newest()).isEqualTo(70);
        assertThat(ratings.lowest()).isEqualTo(1);
        assertThat(ratings.highest()).isEqualTo(10);
    }

    @Test
    void rowsAreGatheredByUserAndByMovie() {
        assertThat(rows(ratings.byUser(), 0)).containsExactly(0, 1);
        assertThat(rows(ratings.byUser(), 1)).containsExactly(2, 3);
        assertThat(rows(ratings.byMovie(), 2)).containsExactly(1, 3);
        assertThat(rows(ratings.byMovie(), 3)).isEmpty();
    }

    @Test
    void everyPairIsFoundAtItsRowAndNoOther() {
        for (int row = 0; row < ratings.size(); row++) {
            assertThat(ratings.row(ratings.user(row), ratings.movie(row))).isEqualTo(row);
        }
        assertThat(ratings.row(0, 1)).isEqualTo(Index.ABSENT);
        assertThat(ratings.row(1, 3)).isEqualTo(Index.ABSENT);
    }

    @Test
    void aSelectionKeepsThePositions() {
        Ratings part = ratings.select(1, 2);
        assertThat(part.size()).isEqualTo(2);
        assertThat(part.users()).isSameAs(ratings.users());
        assertThat(part.user(1)).isEqualTo(1);
        assertThat(rows(part.byUser(), 0)).containsExactly(0);
    }

    @Test
    void oneRatingCanBeReplacedInACopy() {
        assertThat(ratings.with(3, 9).halfStars(3)).isEqualTo(9);
        assertThat(ratings.halfStars(3)).isEqualTo(5);
    }

    private static int[] rows(Grouping grouping, int key) {
        return IntStream.range(0, grouping.count(key))
                .map(i -> grouping.row(key, i))
                .toArray();
    }
}
