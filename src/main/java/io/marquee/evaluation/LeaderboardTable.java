package io.marquee.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A leaderboard as plain text, which is Markdown too: what was measured, one table for each kind of measure, the notes.
 * RMSE and NDCG are followed by the paired difference to the best model. Measures that no model has are left out; a dash stands for
 * one that does not apply to a model.
 */
public final class LeaderboardTable {
    private static final int HASH_DIGITS = 12;
    private static final String ABSENT = "–";
    private static final String BEST = "best";

    private LeaderboardTable() {}

    private record Column(String header, Function<Row, String> cell) {}

    /** The leaderboard; every line is ended. */
    public static String render(Leaderboard board) {
        Stream<String> tables = Stream.of(
                table(board, "predicted stars", columns(board, Measure.Kind.RATING)),
                table(board, "likes", columns(board, Measure.Kind.LIKE)),
                table(board, "top " + board.ranking().length(), columns(board, Measure.Kind.LIST)),
                table(board, "RMSE by cluster", clusterColumns(board)),
                table(board, "cost", columns(board, Measure.Kind.COST)));
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
        return String.join(
                        ", ",
                        board.data() + " (" + hash + ")",
                        board.protocol(),
                        (board.seeds().size() == 1 ? "seed " : "seeds ") + seeds,
                        board.splitsInWords())
                + "\n";
    }

    private static List<Column> columns(Leaderboard board, Measure.Kind kind) {
        return Arrays.stream(Measure.values())
                .filter(measure -> measure.kind() == kind)
                .filter(measure -> board.rows().stream()
                        .anyMatch(row -> row.figure(measure).isPresent()))
                .flatMap(measure -> columns(board, measure))
                .toList();
    }

    private static Stream<Column> columns(Leaderboard board, Measure measure) {
        FigureText text = new FigureText("", measure.decimals(), measure.unit());
        Column figures = new Column(
                measure.header(), row -> row.figure(measure).map(text::of).orElse(ABSENT));
        boolean compared =
                board.rows().stream().anyMatch(row -> row.toBest(measure).isPresent());
        return compared ? Stream.of(figures, differences(measure)) : Stream.of(figures);
    }

    private static Column differences(Measure measure) {
        FigureText text = new FigureText("+", measure.decimals(), measure.unit());
        return new Column(
                measure.header() + " − best",
                row -> row.figure(measure).isEmpty()
                        ? ABSENT
                        : row.toBest(measure).map(text::of).orElse(BEST));
    }

    private static List<Column> clusterColumns(Leaderboard board) {
        FigureText text = new FigureText("", Measure.RMSE.decimals(), 1);
        return board.rows().stream()
                .flatMap(row -> row.clusterErrors().keySet().stream())
                .distinct()
                .map(cluster -> new Column(
                        cluster, row -> row.clusterError(cluster).map(text::of).orElse(ABSENT)))
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
            table.add(Stream.concat(
                            Stream.of(row.model()),
                            columns.stream().map(column -> column.cell().apply(row)))
                    .toList());
        }
        return table.render();
    }
}
