package io.marquee.api.http.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptTest {
    private static final List<MediaType> BOTH = List.of(MediaType.JSON, MediaType.CSV);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                        | JSON",
                "application/json                           | JSON",
                "text/csv                                   | CSV",
                "TEXT/CSV ; charset=utf-8                   | CSV",
                "text/*                                     | CSV",
                "text/html, application/xhtml+xml, */*;q=.8 | JSON",
                "text/csv;q=0.5, application/json;q=0.4     | CSV",
                "text/csv;q=0.4, application/json;q=0.5     | JSON",
                "text/csv;q=0.5, application/json;q=0.5     | JSON",
                "*/*;q=0.9, text/csv;q=0.1                  | JSON",
                "text/csv, */*;q=0.1                        | CSV",
                "application/json;q=0, */*                  | CSV",
                "text/*;q=0.2, text/csv;q=0.9, */*;q=0.5    | CSV",
                "nonsense, text/csv                         | CSV",
                "text/csv;header=present;q=0.3, */*;q=0.2   | CSV"
            })
    void theFormThatIsLikedBestIsTaken(String header, MediaType expected) {
        assertThat(Accept.of(List.of(header)).best(BOTH)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"image/png", "application/json;q=0", "*/*;q=0", "application/*;q=0.000", "nonsense", "*/csv", ";"
            })
    void whatIsNotListedIsNotTaken(String header) {
        assertThat(Accept.of(List.of(header)).best(BOTH)).isEmpty();
    }

    @Test
    void withoutTheHeaderTheFirstFormWillDo() {
        assertThat(Accept.of(List.of()).best(BOTH)).contains(MediaType.JSON);
        assertThat(Accept.of(List.of(" ")).best(List.of(MediaType.CSV))).contains(MediaType.CSV);
    }

    @Test
    void severalHeadersAreOne() {
        assertThat(Accept.of(List.of("application/json;q=0.1", "text/csv")).best(BOTH))
                .contains(MediaType.CSV);
    }
}
