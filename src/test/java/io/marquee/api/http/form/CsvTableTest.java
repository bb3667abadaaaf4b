package io.marquee.api.http.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.data.MovieId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    private static String text(CsvTable table) {
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return CsvCell.text(value);
    }

    /** A row as the API has them. */
    public record Line(MovieId movieId, String title, OptionalInt year, List<String> genres, OptionalDouble mean) {}

    @Test
    void hasAColumnForEachComponentOfARecord() {
        Line full = new Line(
                new MovieId(1), "Amélie", OptionalInt.of(2001), List.of("Comedy", "Romance"), OptionalDouble.of(4.5));
        Line bare = new Line(new MovieId(2), "七人の侍", OptionalInt.empty(), List.of(), OptionalDouble.empty());
        assertThat(text(CsvTable.of(Line.class, List.of(full, bare))))
                .isEqualTo("movieId,title,year,genres,mean\r\n1,Amélie,2001,Comedy|Romance,4.5\r\n2,七人の侍,,,\r\n");
    }

    @Test
    void hasItsHeaderWithoutARow() {
        assertThat(text(CsvTable.of(Line.class, List.of()))).isEqualTo("movieId,title,year,genres,mean\r\n");
        assertThat(text(new CsvTable(List.of("a b", "c,d"), List.of()))).isEqualTo("a b,\"c,d\"\r\n");
    }

    @Test
    void quotesWhatWouldBreakARow() {
        assertThat(cell("Matrix, The")).isEqualTo("\"Matrix, The\"");
        assertThat(cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(cell("plain text")).isEqualTo("plain text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1 (2013)", "-30-", "@SUM(A1)", "\tx", "＝1"})
    void noTextRunsAsAFormula(String text) {
        assertThat(cell(text)).isEqualTo("'" + text);
        assertThat(cell(List.of(text, "b"))).isEqualTo("'" + text + "|b");
    }

    @Test
    void aFormulaInQuotesIsNoneEither() {
        assertThat(cell("=HYPERLINK(\"http://x\",\"y\")")).isEqualTo("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        assertThat(cell("\r=1")).isEqualTo("\"'\r=1\"");
    }

    @Test
    void numbersAndTimesStayAsTheyAre() {
        assertThat(cell(-3)).isEqualTo("-3");
        assertThat(cell(-0.5)).isEqualTo("-0.5");
        assertThat(cell(Double.NaN)).isEmpty();
        assertThat(cell(Optional.of(Instant.EPOCH))).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(cell(Optional.empty())).isEmpty();
    }
}
