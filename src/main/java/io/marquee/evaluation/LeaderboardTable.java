package io.marquee.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A leaderboard as plain text, which is Markdown too: what was measured, one table for each kind of measure, the notes.
 * Measures that no model has are left out; a dash stands for one that does not apply to a model.
 */
public final class LeaderboardTable {
    private static final int HASH_DIGITS = 12;
    private static final String ABSENT = "–";

    private LeaderboardTable() {}

    private record Column(String header, int decimals, Function<Row, Optional<Figure>> figure) {
        String cell(Row row) {
            return figure.apply(row).map(this::text).orElse(ABSENT);
        }

        private String text(Figure figure) {
            return figure.halfWidth().isEmpty()
                    ? rounded(figure.mean())
                    : rounded(figure.mean()) + " ± "
                            + rounded(figure.halfWidth().getAsDouble());
        }

        private String rounded(double value) {
            return String.format(Locale.ROOT, "%." + decimals + "f", value);
        }
    }

    /** The leaderboard; every line is ended. */
    public static String render(Leaderboard board) {
        Stream<String> tables = Stream.of(
                table(board, "predicted stars", columns(board, Measure.Kind.RATING)),
                table(board, "top " + board.ranking().length(), columns(board, Measure.Kind.LIST)),
                table(board, "RMSE by cluster", clusterColumns(board)),
                table(board, "time", columns(board, Measure.Kind.TIME)));
        String notes = board.notes().stream().map(note -> note + "\n").collect(Collectors.joining());
        return Stream.of(Stream.of(title(board)), tables, Stream.of(notes))
                .flatMap(Function.identity())
                .filter(block -> !block.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String title(Leaderboard board) {
        String hash = board.dataHash()
                .substring(0, Math.min(HASH_DIGITS, board.dataHash().length()));
        String seeds = board.seeds().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String splits = board.splits() == 1 ? "1 split" : board.splits() + " splits, mean ± 95 % interval";
        return String.join(
                        ", ",
                        board.data() + " (" + hash + ")",
                        board.protocol(),
                        (board.seeds().size() == 1 ? "seed " : "seeds ") + seeds,
                        splits)
                + "\n";
    }

    private static List<Column> columns(Leaderboard board, Measure.Kind kind) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.kind() == kind)
                .filter(measure -> board.rows().stream()
                        .anyMatch(row -> row.figure(measure).isPresent()))
                .map(measure -> new Column(measure.header(), measure.decimals(), row -> row.figure(measure)))
                .toList();
    }

    private static List<Column> clusterColumns(Leaderboard board) {
        return board.rows().stream()
                .flatMap(row -> row.clusterErrors().keySet().stream())
                .distinct()
                .map(cluster -> new Column(cluster, Measure.RMSE.decimals(), row -> row.clusterError(cluster)))
                .toList();
    }

    private static String table(Leaderboard board, String title, List<Column> columns) {
        if (columns.isEmpty()) {
            return "";
        }
        TextTable table =
                new TextTable(Stream.concat(Stream.of(title), columns.stream().map(Column::header))
                        .toList());
        for (Row row : board.rows()) {
            table.add(Stream.concat(Stream.of(row.model()), columns.stream().map(column -> column.cell(row)))
                    .toList());
        }
        return table.render();
    }
}
