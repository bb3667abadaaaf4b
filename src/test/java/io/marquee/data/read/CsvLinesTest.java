package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
    @Test
    void fieldsAreSplitAtCommasOutsideQuotes() {
        assertThat(fields("a,b,c\n\"x, y\",,\"say \"\"hi\"\"\"\n", false))
                .containsExactly(List.of("a", "b", "c"), List.of("x, y", "", "say \"hi\""));
    }

    @Test
    void aTrailingCommaLeavesAnEmptyField() {
        assertThat(fields("a,\nb,", false)).containsExactly(List.of("a", ""), List.of("b", ""));
    }

    @Test
    void quotedFieldsSpanLinesWhereAskedFor() {
        List<Line> lines = lines("1,\"two\nlines\"\n2,x", true);
        assertThat(lines).extracting(Line::fields).containsExactly(List.of("1", "two\nlines"), List.of("2", "x"));
        assertThat(lines).extracting(Line::number).containsExactly(1L, 3L);
        assertThat(lines.get(0).text()).isEqualTo("1,\"two\nlines\"");
    }

    @Test
    void anOpenQuoteEndsWithItsLineWhereFieldsDoNotSpan() {
        List<Line> lines = lines("1,\"open\n2,x\n", false);
        assertThat(lines).extracting(Line::whole).containsExactly(false, true);
        assertThat(lines.get(1).fields()).containsExactly("2", "x");
    }

    @Test
    void quotesInsideAndBehindFieldsAreKept() {
        assertThat(fields("12\" pipe,\"a\" b\n", false)).containsExactly(List.of("12\" pipe", "a b"));
    }

    private static List<List<String>> fields(String text, boolean spanLines) {
        return lines(text, spanLines).stream().map(Line::fields).toList();
    }

    private static List<Line> lines(String text, boolean spanLines) {
        CsvLines source = new CsvLines(text, spanLines);
        List<Line> lines = new ArrayList<>();
        for (Optional<Line> line = source.next(); line.isPresent(); line = source.next()) {
            lines.add(line.get());
        }
        return lines;
    }
}
