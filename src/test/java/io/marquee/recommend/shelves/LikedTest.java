package io.marquee.recommend.shelves;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Ratings;
import io.marquee.models.Fixtures;
import org.junit.jupiter.api.Test;

/** Of a single user who rated movies 0, 1, 2, … one after the other. */
class LikedTest {
    private static Ratings rated(String stars) {
        return Fixtures.of(stars).ratings();
    }

    @Test
    void areTheBestOnesTheLatestFirst() {
        assertThat(Liked.of(rated("5 4.5 2 4 5 4.5")))
                .containsExactly(new Liked(5, 4.5), new Liked(4, 5), new Liked(1, 4.5), new Liked(0, 5));
    }

    @Test
    void haveFourStarsAtLeast() {
        assertThat(Liked.of(rated("4 3.5 3"))).containsExactly(new Liked(0, 4));
        assertThat(Liked.of(rated("3.5 3"))).isEmpty();
    }
}
