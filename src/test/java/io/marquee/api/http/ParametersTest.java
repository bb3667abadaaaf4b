package io.marquee.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.store.MovieSort;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "100, 100", "007, 7"})
    void numbers(String text, int value) {
        assertThat(Parameters.TOP.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "101",
                "-1",
                "-0",
                "1.0",
                "1e1",
                "+1",
                " 1",
                "1 ",
                "٣",
                "１",
                "0x1",
                "one",
                "NaN",
                "2147483648",
                "99999999999999999999999999"
            })
    void wrongNumbers(String text) {
        assertThatThrownBy(() -> Parameters.TOP.read(text))
                .isInstanceOf(ProblemException.class)
                .hasMessage("Parameter 'top': '" + text + "' came; expected: a whole number from 1 to 100.");
    }

    @Test
    void idsEndWhereIntegersEnd() {
        assertThat(Parameters.USER_ID.read("2147483647")).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Parameters.USER_ID.read("2147483648")).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-24T14:27:30Z, 2018-09-24T14:27:30Z",
        "2018-09-24T14:27:30.999Z, 2018-09-24T14:27:30Z",
        "2018-09-24T16:27:30+02:00, 2018-09-24T14:27:30Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void moments(String text, Instant value) {
        assertThat(Parameters.AT.read(text)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "2018-09-24",
                "1537799250",
                "2018-02-30T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-999999999-01-01T00:00:00Z"
            })
    void wrongMoments(String text) {
        assertThatThrownBy(() -> Parameters.AT.read(text)).hasMessageContaining("'at'");
    }

    @Test
    void orders() {
        for (MovieSort sort : MovieSort.values()) {
            assertThat(Parameters.SORT.read(sort.name().toLowerCase(Locale.ROOT)))
                    .isEqualTo(sort);
        }
        assertThatThrownBy(() -> Parameters.SORT.read("genre")).isInstanceOf(ProblemException.class);
    }

    @Test
    void longValuesAreCutInTheMessage() {
        assertThatThrownBy(() -> Parameters.TOP.read("🎬".repeat(1000)))
                .hasMessageContaining("'" + "🎬".repeat(40) + "…' came");
    }
}
