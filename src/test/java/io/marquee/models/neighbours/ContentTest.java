package io.marquee.models.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ContentTest {
    private static Movie movie(int id, int year, String... genres) {
        return new Movie(
                new MovieId(id), "Movie", OptionalInt.of(year), List.of(genres), Optional.empty(), Optional.empty());
    }

    private final Content content = new Content(
            Catalogue.of(List.of(
                    movie(1, 1990, "Crime", "Drama"),
                    movie(2, 1990, "Crime", "Drama"),
                    movie(3, 2000, "Drama"),
                    movie(4, 1990, "Comedy"),
                    movie(5, 1990))),
            20);

    @Test
    void findsTheSameGenresOfTheSameYearAsLikeAsCanBe() {
        assertThat(content.likeness(0, 1)).isEqualTo(1, within(1e-12));
    }

    @Test
    void multipliesGenresAndYears() {
        assertThat(content.likeness(0, 2)).isEqualTo(Math.sqrt(0.5) * Math.exp(-0.5), within(1e-12));
        assertThat(content.likeness(2, 0)).isEqualTo(content.likeness(0, 2));
    }

    @Test
    void findsNothingInCommonWithoutACommonGenre() {
        assertThat(content.likeness(0, 3)).isZero();
        assertThat(content.likeness(4, 4)).isZero();
    }
}
