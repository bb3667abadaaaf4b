package io.marquee.evaluation;

import io.marquee.charts.Canvas;
import io.marquee.charts.Canvas.Anchor;
import io.marquee.charts.ChartStyle;
import io.marquee.charts.Picture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A leaderboard as a picture: a line for each model, and on it a dot for the mean and a bar for the 95 % interval, of RMSE on the
 * left and of NDCG on the right.
 *
 * @param board at least one row
 */
public record LeaderboardPicture(Leaderboard board) {
    private static final int WIDTH = 1000;
    private static final int NAMES = 160;
    private static final int TOP = 84;
    private static final int ROW = 30;
    private static final int BOTTOM = 70;
    private static final int GAP = 40;

    /** Writes it as PNG or SVG, by the file's name. */
    public void write(Path file) throws IOException {
        int height = TOP + ROW * board.rows().size() + BOTTOM;
        new Picture(WIDTH, height).write(file, canvas -> draw(canvas, height));
    }

    private void draw(Canvas canvas, int height) {
        canvas.text(title(), 20, 30, Anchor.START, 20, ChartStyle.INK);
        board.notes().stream()
                .findFirst()
                .ifPresent(note -> canvas.text(note, 20, height - 18, Anchor.START, 12, ChartStyle.INK));
        for (int i = 0; i < board.rows().size(); i++) {
            double y = TOP + ROW * (i + 0.5);
            canvas.line(NAMES, y, WIDTH - 20, y, 1, ChartStyle.GRID);
            canvas.text(board.rows().get(i).model(), NAMES - 12, y, Anchor.END, 14, ChartStyle.INK);
        }
        List<Measure> measures = Stream.of(Measure.RMSE, Measure.NDCG)
                .filter(measure -> board.rows().stream()
                        .anyMatch(row -> row.figure(measure).isPresent()))
                .toList();
        double width = (WIDTH - NAMES - 20.0) / Math.max(1, measures.size());
        for (int i = 0; i < measures.size(); i++) {
            double left = NAMES + i * width;
            new DotPlot(measures.get(i), heading(measures.get(i)), board.rows(), left + GAP / 2.0, width - GAP)
                    .draw(canvas, TOP, ROW);
        }
    }

    private String title() {
        return board.data() + ", " + board.protocol() + ", " + board.splitsInWords();
    }

    private String heading(Measure measure) {
        return measure.kind() == Measure.Kind.LIST
                ? measure.header() + " at " + board.ranking().length() + ", higher is better"
                : measure.header() + " in stars, lower is better";
    }
}
