package io.marquee.recommend.filter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource({"1980..1999,1980,1999", "1980..,1980,9999", "..1999,0,1999", "1994,1994,1994", "1994..1994,1994,1994"})
    void areARangeOpenOrClosed(String text, int first, int last) {
        assertThat(Years.read(text)).contains(new Years(first, last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "1999..1980", "94", "1980-1999", "1980...1999", "year", "1980..1990..2000"})
    void areNothingElse(String text) {
        assertThat(Years.read(text)).isEmpty();
    }
}
