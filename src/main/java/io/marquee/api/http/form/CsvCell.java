package io.marquee.api.http.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a value is written between two commas: nothing for what is absent or not a number, lists with {@code |} between their
 * items as MovieLens writes genres. A text that a spreadsheet would take for a formula gets an apostrophe before it, which
 * the spreadsheet does not show.
 */
final class CsvCell {
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("(?s).*[\",\\r\\n].*");

    private CsvCell() {}

    static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(CsvCell::text).orElse("");
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? text(optional.getAsDouble()) : "";
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? number.toString() : "";
        }
        return quoted(plain(value));
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return harmless(list.stream().map(CsvCell::plain).collect(Collectors.joining("|")));
        }
        return value instanceof String text ? harmless(text) : value.toString();
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).matches() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
