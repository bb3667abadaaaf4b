package io.marquee.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Synthetic;
import io.marquee.models.Fixtures;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenMoviesTest {
    @Test
    void listsWhatEachUserRated() {
        SeenMovies seen =
                SeenMovies.of(Fixtures.of("5 - 3 -", "- - - 1", "2 2 2 2").ratings());
        assertThat(seen.users()).isEqualTo(3);
        assertThat(seen.of(0)).containsExactly(0, 2);
        assertThat(seen.of(1)).containsExactly(3);
        assertThat(seen.of(2)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void listsNothingForAUserWithoutRatings() {
        Ratings ratings = Fixtures.of("5 -", "- 1", "2 2", "3 -").ratings();
        SeenMovies seen = SeenMovies.of(ratings.select(1, 4));
        assertThat(seen.users()).isEqualTo(4);
        assertThat(seen.of(0)).isEmpty();
        assertThat(seen.of(1)).containsExactly(1);
        assertThat(seen.of(2)).isEmpty();
        assertThat(seen.of(3)).containsExactly(0);
    }

    @Test
    void agreesWithTheRatings() {
        Dataset dataset = Synthetic.small(1);
        Ratings ratings = dataset.ratings();
        SeenMovies seen = SeenMovies.of(ratings);
        for (int user = 0; user < seen.users(); user++) {
            int wanted = user;
            assertThat(seen.of(user))
                    .containsExactly(IntStream.range(0, ratings.size())
                            .filter(row -> ratings.user(row) == wanted)
                            .map(ratings::movie)
                            .toArray());
        }
    }
}
