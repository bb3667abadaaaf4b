package io.marquee.recommend.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShortlistTest {
    private static final Catalogue CATALOGUE = SomeMovies.catalogue(10);
    private static final Ratings OWN = SomeMovies.ratings(CATALOGUE, 2, 2, 2, 2, 2, 2);
    private static final Hint LATEST = (own, movie) ->
            IntStream.range(0, own.size()).mapToDouble(row -> row).toArray();
    private static final Hint NEAREST = (own, movie) -> IntStream.range(0, own.size())
            .mapToDouble(row -> 100 - Math.abs(own.movie(row) - movie))
            .toArray();

    @Test
    void takesWhatEachHintPutsFirstInTurn() {
        assertThat(new Shortlist(List.of(NEAREST, LATEST)).of(OWN, new int[] {0}, 4))
                .containsExactly(0, 5, 1, 4);
    }

    @Test
    void servesEveryMovieInQuestion() {
        assertThat(new Shortlist(List.of(NEAREST)).of(OWN, new int[] {0, 5, 3}, 3))
                .containsExactly(0, 5, 3);
    }

    @Test
    void takesAllWhereThereAreNoMore() {
        assertThat(new Shortlist(List.of(LATEST, NEAREST)).of(OWN, new int[] {0}, 100))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(new Shortlist(List.of(LATEST)).of(OWN.select(), new int[] {0}, 100))
                .isEmpty();
    }

    @Test
    void hintsByGenreAndTimeNeedNoModel() {
        Ratings own = SomeMovies.ratings(CATALOGUE, 2, 10, 10, 2, 2, 6);
        List<Hint> hints = Hints.of(CATALOGUE, List.of());
        assertThat(hints).hasSize(2);
        double[] byGenre = hints.get(0).strengths(own, 7);
        assertThat(byGenre[1]).isGreaterThan(byGenre[5]).isGreaterThan(0);
        assertThat(byGenre[2]).isZero();
        assertThat(hints.get(1).strengths(own, 7)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void fewerOfManyRatingsAreMeasured() {
        assertThat(Measurements.most(0)).isEqualTo(Measurements.most(64)).isGreaterThanOrEqualTo(64);
        assertThat(Measurements.most(2_500)).isLessThan(64);
        assertThat(Measurements.most(1_000_000)).isGreaterThanOrEqualTo(16);
    }
}
