package io.marquee.data.read;

import io.marquee.data.DataException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A small text file as rows with named columns. Blank lines are passed over. */
final class TextTable {
    private final String file;
    private final LineSource lines;
    private final List<String> columns;
    private final ProblemKind whenMalformed;

    private TextTable(String file, LineSource lines, List<String> columns, ProblemKind whenMalformed) {
        this.file = file;
        this.lines = lines;
        this.columns = columns;
        this.whenMalformed = whenMalformed;
    }

    /** A table without a header, whose fields stand between separators. */
    static TextTable separated(String file, String text, String separator, List<String> columns) {
        return new TextTable(file, new SeparatedLines(text, separator), columns, ProblemKind.MALFORMED_LINE);
    }

    /**
     * A CSV file with a header and one line a row.
     *
     * @throws DataException when the file is empty or lacks a column
     */
    static TextTable csv(String file, String text, String... required) {
        return withHeader(file, new CsvLines(text, false), ProblemKind.MALFORMED_LINE, required);
    }

    /** A CSV file with a header, whose quoted fields may span lines and whose broken rows are known. */
    static TextTable spanningCsv(String file, String text, String... required) {
        return withHeader(file, new CsvLines(text, true), ProblemKind.BROKEN_METADATA, required);
    }

    private static TextTable withHeader(String file, LineSource lines, ProblemKind whenMalformed, String... required) {
        Line header = lines.next().orElseThrow(() -> Headers.empty(file, List.of(required)));
        List<String> columns = header.fields().stream().map(String::strip).toList();
        Headers.check(file, columns, List.of(required));
        return new TextTable(file, lines, columns, whenMalformed);
    }

    /** Hands on every row; a {@link BadRow} that the action throws is reported with the row's place. */
    void forEach(Problems problems, Consumer<Row> action) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < columns.size(); place++) {
            places.putIfAbsent(columns.get(place), place);
        }
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().text().isBlank()) {
                accept(line.get(), places, problems, action);
            }
        }
    }

    private void accept(Line line, Map<String, Integer> places, Problems problems, Consumer<Row> action) {
        try {
            checkShape(line);
            action.accept(new Row(places, line));
        } catch (BadRow bad) {
            problems.report(new Problem(bad.kind(), file, line.number(), line.text(), bad.getMessage()));
        }
    }

    private void checkShape(Line line) {
        if (!line.whole()) {
            throw new BadRow(whenMalformed, "a quote is opened and never closed");
        }
        if (line.fields().size() != columns.size()) {
            throw new BadRow(
                    whenMalformed,
                    line.fields().size() + " fields, where " + columns.size() + " are expected: "
                            + String.join(", ", columns));
        }
    }
}
