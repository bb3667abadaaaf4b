package io.marquee.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.ImdbId;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static String json(Object... values) {
        return new String(Json.bytes(List.of(values)), StandardCharsets.UTF_8);
    }

    @Test
    void idsAreNumbersAndTexts() {
        assertThat(json(new MovieId(1), new TmdbId(862), new ImdbId(114709))).isEqualTo("[1,862,\"tt0114709\"]");
    }

    @Test
    void whatIsAbsentIsNull() {
        assertThat(json(Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), OptionalDouble.empty()))
                .isEqualTo("[null,null,null,null]");
        assertThat(json(Optional.of(new TmdbId(1)), OptionalInt.of(2), OptionalLong.of(3), OptionalDouble.of(4.5)))
                .isEqualTo("[1,2,3,4.5]");
        assertThat(json(Double.NaN, Double.POSITIVE_INFINITY, 0.1)).isEqualTo("[null,null,0.1]");
    }

    @Test
    void timesAreIso8601() {
        assertThat(json(Instant.EPOCH, LocalDate.of(1995, 10, 30)))
                .isEqualTo("[\"1970-01-01T00:00:00Z\",\"1995-10-30\"]");
    }

    @Test
    void textIsUtf8() {
        assertThat(json("七人の侍 \" \\ \n 🎬")).isEqualTo("[\"七人の侍 \\\" \\\\ \\n 🎬\"]");
    }
}
