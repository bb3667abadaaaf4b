package io.marquee.recommend.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
    private static Movie movie(OptionalInt year) {
        return new Movie(new MovieId(1), "movie", year, List.of(), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "1994, 1994, 1994",
        "1980..1999, 1980, 1999",
        "1980.., 1980, 9999",
        "..1999, 0, 1999",
        "1994..1994, 1994, 1994"
    })
    void areReadAsAYearOrARange(String text, int first, int last) {
        assertThat(Years.read(text)).contains(new Years(first, last));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "80",
                "1999..1980",
                "1980-1999",
                "19801999",
                "1980...1999",
                "19800",
                "1980..99",
                "-1980",
                "x"
            })
    void areNotReadFromAnythingElse(String text) {
        assertThat(Years.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1994", "1980..1999", "1980..", "..1999"})
    void areWrittenAsTheyAreRead(String text) {
        assertThat(Years.read(text).orElseThrow()).hasToString(text);
    }

    @Test
    void includeBothEnds() {
        Years eighties = new Years(1980, 1989);
        assertThat(eighties.include(movie(OptionalInt.of(1980)))).isTrue();
        assertThat(eighties.include(movie(OptionalInt.of(1989)))).isTrue();
        assertThat(eighties.include(movie(OptionalInt.of(1979)))).isFalse();
        assertThat(eighties.include(movie(OptionalInt.of(1990)))).isFalse();
    }

    @Test
    void includeAMovieWithoutAYearOnlyWhereAnyWillDo() {
        assertThat(Years.ANY.include(movie(OptionalInt.empty()))).isTrue();
        assertThat(new Years(1900, 2100).include(movie(OptionalInt.empty()))).isFalse();
    }

    @Test
    void refuseARangeWithoutYears() {
        assertThatThrownBy(() -> new Years(1990, 1980)).hasMessageContaining("no year is in this range");
    }
}
