package io.marquee.api.http.form;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table as comma-separated values (RFC 4180): a header, CRLF at the end of each row, quotes where they are needed.
 *
 * @param header the names of the columns
 * @param rows as many values each as the header has names; {@link CsvCell} says how they are written
 */
public record CsvTable(List<String> header, List<List<?>> rows) {
    private static final String END_OF_ROW = "\r\n";

    /** A table with a column for each component of a public record. */
    public static <R extends Record> CsvTable of(Class<R> type, List<R> records) {
        RecordComponent[] components = type.getRecordComponents();
        List<List<?>> rows = new ArrayList<>();
        records.forEach(record -> rows.add(Arrays.stream(components)
                .map(component -> value(component, record))
                .toList()));
        return new CsvTable(
                Arrays.stream(components).map(RecordComponent::getName).toList(), rows);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read; is its record public?", e);
        }
    }

    /** The table in UTF-8. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        append(header, text);
        rows.forEach(row -> append(row, text));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One row by itself, with its end. */
    public static String row(List<?> values) {
        StringBuilder text = new StringBuilder();
        append(values, text);
        return text.toString();
    }

    private static void append(List<?> row, StringBuilder text) {
        for (int i = 0; i < row.size(); i++) {
            text.append(i == 0 ? "" : ",").append(CsvCell.text(row.get(i)));
        }
        text.append(END_OF_ROW);
    }
}
