package io.marquee.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table that is aligned in a terminal and a table in Markdown too; the first column is text, the others figures. */
final class TextTable {
    private final List<List<String>> lines = new ArrayList<>();

    /** A table with the given headers. */
    TextTable(List<String> headers) {
        lines.add(headers);
    }

    /** Adds a line with as many cells as there are headers. */
    void add(List<String> cells) {
        lines.add(cells);
    }

    /** The lines, each ended. */
    String render() {
        int[] widths = IntStream.range(0, lines.get(0).size())
                .map(column -> lines.stream()
                        .mapToInt(line -> line.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        List<String> rendered =
                lines.stream().map(line -> rendered(line, widths)).collect(Collectors.toCollection(ArrayList::new));
        rendered.add(1, rule(widths));
        return String.join("\n", rendered) + "\n";
    }

    private static String rendered(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> String.format((column == 0 ? "%-" : "%") + widths[column] + "s", cells.get(column)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String rule(int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> "-".repeat(widths[column] + 1) + (column == 0 ? "-" : ":"))
                .collect(Collectors.joining("|", "|", "|"));
    }
}
