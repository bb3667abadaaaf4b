package io.marquee.data.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a {@link TextTable}. */
final class Row {
    private static final Pattern WHOLE_AS_DECIMAL = Pattern.compile("\\.0$");

    private final Map<String, Integer> columns;
    private final Line line;

    Row(Map<String, Integer> columns, Line line) {
        this.columns = columns;
        this.line = line;
    }

    /** The line that the row begins at, from 1. */
    long number() {
        return line.number();
    }

    /** The row as it stands. */
    String text() {
        return line.text();
    }

    /** The field in a column. */
    String get(String column) {
        return line.fields().get(columns.get(column));
    }

    /** The field in a column that not every file has. */
    Optional<String> find(String column) {
        return Optional.ofNullable(columns.get(column)).map(line.fields()::get);
    }

    /** All fields, in the file's order. */
    List<String> fields() {
        return line.fields();
    }

    /** The field as a whole number from 0 to 2147483647, also as spreadsheets write it, {@code 862.0}; else a bad row. */
    int id(String column) {
        String field = WHOLE_AS_DECIMAL.matcher(get(column).strip()).replaceFirst("");
        int value = Digits.parse(field);
        if (value < 0) {
            throw new BadRow(ProblemKind.BAD_ID, column + " \"" + field + "\" is not " + Ids.EXPECTED);
        }
        return value;
    }
}
