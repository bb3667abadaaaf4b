package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParsersTest {
    @ParameterizedTest(name = "{0} → {1} half-stars")
    @CsvSource({
        "0.5,1", "1,2", "1.0,2", "3.5,7", "3.50,7", "4.00,8", "5,10", "5.0,10", "0,0", "0.0,0", "5.5,0", "6,0", "3.7,0",
        "3.05,0", "3.,0", ".5,0", "-1,0", "'',0", "4.5.0,0", "four,0", "1e0,0"
    })
    void ratings(String text, int halfStars) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(HalfStars.parse(bytes, 0, bytes.length)).isEqualTo(halfStars);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0,0",
        "7,7",
        "007,7",
        "2147483647,2147483647",
        "2147483648,-1",
        "99999999999999999999999,-1",
        "'',-1",
        "-3,-1",
        "1.5,-1",
        "+4,-1"
    })
    void ids(String text, int value) {
        assertThat(Digits.parse(text)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Toy Story (1995),1995",
        "'From Dusk Till Dawn 2 (1999) ',1999",
        "Death Note (2006–2007),2006",
        "Lost (2004-2010),2004",
        "Big Bang Theory (2007-),2007",
        "2001: A Space Odyssey (1968),1968",
        "'Misérables, Les (Wretched, The) (1995)',1995",
        "Babylon 5,",
        "1984,",
        "(1995) in the front,",
    })
    void yearsOfTitles(String title, Integer year) {
        OptionalInt expected = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        assertThat(TitleYear.of(title)).isEqualTo(expected);
    }

    @Test
    void namesInPythonsLists() {
        assertThat(PythonNames.in("[{'id': 16, 'name': 'Animation'}, {'name': 'War', 'id': 1}]"))
                .containsExactly("Animation", "War");
        assertThat(PythonNames.in("[{'id': 1, 'name': \"Ocean's\"}, {'id': 2, 'name': 'it\\'s \"x\", {y}'}]"))
                .containsExactly("Ocean's", "it's \"x\", {y}");
        assertThat(PythonNames.in("[{'name': 'caf\\xe9\\u2013\\\\'}]")).containsExactly("café–\\");
        assertThat(PythonNames.in("[{'iso': 'name', 'english': 'x'}]")).isEmpty();
        assertThat(PythonNames.in("[]")).isEmpty();
        assertThat(PythonNames.in("[{'name': 'cut sho")).containsExactly("cut sho");
    }

    @Test
    void linesOfRowsAroundLinesThatGaveNone() {
        LineNumbers numbers = new LineNumbers();
        for (long line : new long[] {2, 3, 7, 8, 10}) {
            numbers.row(line);
        }
        assertThat(numbers.rows()).isEqualTo(5);
        assertThat(numbers.of(0)).isEqualTo(2);
        assertThat(numbers.of(1)).isEqualTo(3);
        assertThat(numbers.of(2)).isEqualTo(7);
        assertThat(numbers.of(3)).isEqualTo(8);
        assertThat(numbers.of(4)).isEqualTo(10);
    }
}
