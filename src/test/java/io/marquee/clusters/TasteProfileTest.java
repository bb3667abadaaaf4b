package io.marquee.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TasteProfileTest {
    private final Catalogue catalogue = Catalogue.of(List.of(
            movie(10, "Comedy"),
            movie(20, "Comedy", "Romance"),
            movie(30, "Action", "Comedy", "Romance", "War"),
            movie(40)));

    @Test
    void splitsEachMovieEvenlyOverItsGenres() {
        double[] profile = TasteProfile.of(new int[] {0, 1, 2}, catalogue);

        assertThat(catalogue.genres()).containsExactly("Action", "Comedy", "Romance", "War");
        assertThat(profile).containsExactly(new double[] {0.25 / 3, 1.75 / 3, 0.75 / 3, 0.25 / 3}, within(1e-15));
    }

    @Test
    void leavesOutMoviesWithoutGenre() {
        assertThat(TasteProfile.of(new int[] {1, 3}, catalogue)).containsExactly(0, 0.5, 0.5, 0);
    }

    @Test
    void isZeroAndUnknownForThoseWhoRatedNoGenre() {
        double[] profile = TasteProfile.of(new int[] {3}, catalogue);

        assertThat(profile).containsOnly(0);
        assertThat(TasteProfile.isKnown(profile)).isFalse();
    }

    @Test
    void sumsToOneWhateverWasRated() {
        Random random = new Random(1);
        for (int trial = 0; trial < 100; trial++) {
            int[] movies = random.ints(1 + random.nextInt(20), 0, 3).toArray();
            assertThat(Arrays.stream(TasteProfile.of(movies, catalogue)).sum()).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void looksAtWhatWasRatedAndNotAtHow() {
        Ratings ratings = new RatingsBuilder()
                .add(7, 10, 1, 0)
                .add(7, 20, 10, 0)
                .add(9, 40, 8, 0)
                .build(catalogue.index());

        double[][] profiles = TasteProfile.ofAll(ratings, catalogue);

        assertThat(profiles[0]).containsExactly(0, 0.75, 0.25, 0);
        assertThat(profiles[1]).containsOnly(0);
        assertThat(TasteProfile.ofAll(ratings.with(0, 10), catalogue)[0]).isEqualTo(profiles[0]);
    }

    private static Movie movie(int id, String... genres) {
        return new Movie(
                new MovieId(id),
                "Movie " + id,
                OptionalInt.empty(),
                List.of(genres),
                Optional.empty(),
                Optional.empty());
    }
}
