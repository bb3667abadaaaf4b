package io.marquee.api.endpoint.runs;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.http.form.CsvTable;
import io.marquee.store.report.ReportKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the content of a report becomes a table.
 *
 * @param columns the names of the columns
 * @param rows the values of each row of a content
 */
record ReportTable(List<String> columns, Function<JsonNode, List<List<?>>> rows) {
    private static final List<String> INTERVAL = List.of("mean", "lower", "upper", "over");
    private static final List<String> NUMBERS = List.of("k", "silhouette", "eigengap");

    static ReportTable of(ReportKind kind) {
        return switch (kind) {
            case IMPORTANCE -> new ReportTable(List.of("model", "feature", "share"), ReportTable::shares);
            case CLUSTERS -> new ReportTable(NUMBERS, ReportTable::numbers);
            default ->
                new ReportTable(
                        Stream.concat(Stream.of("model", "measure"), INTERVAL.stream())
                                .toList(),
                        ReportTable::figures);
        };
    }

    CsvTable table(JsonNode content) {
        return new CsvTable(columns, rows.apply(content));
    }

    private static List<List<?>> figures(JsonNode board) {
        List<List<?>> rows = new ArrayList<>();
        board.path("rows")
                .forEach(row -> row.path("figures")
                        .properties()
                        .forEach(figure -> rows.add(Stream.concat(
                                        Stream.of(text(row, "model"), figure.getKey()),
                                        INTERVAL.stream().map(name -> text(figure.getValue(), name)))
                                .toList())));
        return rows;
    }

    private static List<List<?>> shares(JsonNode importance) {
        List<List<?>> rows = new ArrayList<>();
        importance
                .path("models")
                .forEach(model -> model.path("features")
                        .forEach(feature -> rows.add(
                                List.of(text(model, "model"), text(feature, "feature"), text(feature, "share")))));
        return rows;
    }

    private static List<List<?>> numbers(JsonNode clusters) {
        List<List<?>> rows = new ArrayList<>();
        clusters.path("numbers")
                .forEach(number -> rows.add(
                        NUMBERS.stream().map(name -> text(number, name)).toList()));
        return rows;
    }

    /** A number as it is, a text as it is, and nothing for what is absent. */
    private static Object text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.numberValue() : value.asText("");
    }
}
