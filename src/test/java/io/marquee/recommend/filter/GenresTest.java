package io.marquee.recommend.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.recommend.NotServedException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GenresTest {
    private static final Catalogue CATALOGUE = Catalogue.of(List.of(
            movie(0, 1980, "Comedy"),
            movie(1, 1981, "Comedy", "Horror"),
            movie(2, 1982, "Comedy", "Sci-Fi"),
            movie(3, 1983, "Horror"),
            movie(4, 1984)));

    private static Movie movie(int id, int year, String... genres) {
        return new Movie(
                new MovieId(id),
                "movie " + id,
                OptionalInt.of(year),
                List.of(genres),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Integer> movies(String genres) {
        MovieFilter filter = new MovieFilter(Genres.read(genres).orElseThrow(), Years.ANY);
        return IntStream.range(0, CATALOGUE.size())
                .filter(filter.in(CATALOGUE))
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Comedy         | 0 1 2",
                "comedy         | 0 1 2",
                "Comedy,-Horror | 0 2",
                "-Horror,COMEDY | 0 2",
                "Comedy, Horror | 1",
                "-Comedy        | 3 4",
                "- Comedy       | 3 4",
                "-Comedy,-Horror| 4",
                "Sci-Fi         | 2",
                "-sci-fi        | 0 1 3 4",
                "Comedy,-Comedy | ''"
            })
    void wantsAllOfTheGenresAndNoneOfTheUnwantedOnes(String genres, String wanted) {
        assertThat(movies(genres).stream().map(String::valueOf).toList())
                .containsExactly(wanted.isEmpty() ? new String[0] : wanted.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ",", "Comedy,", "-", "Comedy,-", ",Horror"})
    void isNotReadWhereANameIsMissing(String text) {
        assertThat(Genres.read(text)).isEmpty();
    }

    @Test
    void refusesAnUnknownGenreAndNamesTheKnownOnes() {
        assertThatThrownBy(() -> movies("Comedy,Slapstick"))
                .isInstanceOf(NotServedException.class)
                .hasMessageContaining("'Slapstick'")
                .hasMessageContaining("Comedy, Horror, Sci-Fi");
        assertThatThrownBy(() -> movies("-Slapstick")).isInstanceOf(NotServedException.class);
    }

    @Test
    void areWrittenAsTheCatalogueSpellsThem() {
        MovieFilter filter = new MovieFilter(Genres.read("-horror, SCI-FI").orElseThrow(), Years.ANY);
        assertThat(filter.spelledAs(CATALOGUE).genres()).hasToString("Sci-Fi,-Horror");
    }
}
