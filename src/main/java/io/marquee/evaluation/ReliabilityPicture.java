package io.marquee.evaluation;

import io.marquee.charts.Canvas;
import io.marquee.charts.Canvas.Anchor;
import io.marquee.charts.ChartStyle;
import io.marquee.charts.Picture;
import io.marquee.evaluation.metrics.Reliability.Bin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Whether a board's probabilities of likes come true: for each bin of them a dot at the mean probability and the share that was
 * liked, the larger the more ratings it stands for; calibrated ones lie on the diagonal. A reliability diagram: DeGroot and
 * Fienberg (1983), “The comparison and evaluation of forecasters”, <a
 * href="https://doi.org/10.2307/2987588">doi:10.2307/2987588</a>.
 */
public record ReliabilityPicture(Leaderboard board) {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 660;
    private static final int LEFT = 80;
    private static final int TOP = 112;
    private static final int SIDE = 460;
    private static final int TICKS = 5;
    private static final double LARGEST = 14;
    private static final double SMALLEST = 3;

    /** Whether any model of the board has probabilities. */
    public boolean isOfUse() {
        return !models().isEmpty();
    }

    /** Writes it as PNG or SVG, by the file's name. */
    public void write(Path file) throws IOException {
        new Picture(WIDTH, HEIGHT).write(file, this::draw);
    }

    private List<Row> models() {
        return board.rows().stream().filter(row -> !row.reliability().isEmpty()).toList();
    }

    private void draw(Canvas canvas) {
        canvas.text("Do probabilities of likes come true?", 20, 30, Anchor.START, 20, ChartStyle.INK);
        canvas.text(board.data() + ", " + board.protocol(), 20, 56, Anchor.START, 14, ChartStyle.INK);
        for (int tick = 0; tick <= TICKS; tick++) {
            double share = tick / (double) TICKS;
            String label = String.format(Locale.ROOT, "%.1f", share);
            canvas.line(x(share), y(0), x(share), y(1), 1, ChartStyle.GRID);
            canvas.line(x(0), y(share), x(1), y(share), 1, ChartStyle.GRID);
            canvas.text(label, x(share), y(0) + 16, Anchor.MIDDLE, 12, ChartStyle.INK);
            canvas.text(label, x(0) - 10, y(share), Anchor.END, 12, ChartStyle.INK);
        }
        canvas.line(x(0), y(0), x(1), y(1), 1.5, ChartStyle.INK);
        canvas.text("predicted probability", x(0.5), y(0) + 40, Anchor.MIDDLE, 14, ChartStyle.INK);
        canvas.text("share that was liked", x(0), y(1) - 14, Anchor.START, 14, ChartStyle.INK);
        List<Row> models = models();
        for (int series = 0; series < models.size(); series++) {
            draw(canvas, models.get(series), series);
        }
    }

    private static void draw(Canvas canvas, Row model, int series) {
        double y = y(0.08) - 20 * series;
        canvas.dot(x(0.75), y, 6, ChartStyle.colour(series));
        canvas.text(model.model(), x(0.75) + 14, y, Anchor.START, 14, ChartStyle.INK);
        double most = model.reliability().stream().mapToInt(Bin::count).max().orElse(1);
        for (Bin bin : model.reliability()) {
            if (bin.count() > 0) {
                double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(bin.count() / most));
                canvas.dot(
                        x(bin.expected() / bin.count()),
                        y(bin.liked() / (double) bin.count()),
                        radius,
                        ChartStyle.colour(series));
            }
        }
    }

    private static double x(double share) {
        return LEFT + SIDE * share;
    }

    private static double y(double share) {
        return TOP + SIDE * (1 - share);
    }
}
