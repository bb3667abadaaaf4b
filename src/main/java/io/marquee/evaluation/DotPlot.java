package io.marquee.evaluation;

import io.marquee.charts.Canvas;
import io.marquee.charts.Canvas.Anchor;
import io.marquee.charts.ChartStyle;
import java.util.List;
import java.util.Locale;

/**
 * One measure of all models over an axis of its own.
 *
 * @param heading what is written above
 * @param rows the models from top to bottom; those without the measure stay empty
 * @param left where it begins, in points
 * @param width in points, with the figures beside the dots
 */
record DotPlot(Measure measure, String heading, List<Row> rows, double left, double width) {
    private static final double ROOM_FOR_FIGURES = 64;

    /** Draws it; the first model's line begins at {@code top} and each is {@code height} points high. */
    void draw(Canvas canvas, double top, double height) {
        Axis axis = axis();
        double bottom = top + height * rows.size();
        canvas.text(heading, left, top - 18, Anchor.START, 14, ChartStyle.INK);
        for (double tick : axis.ticks()) {
            double x = x(axis, tick);
            canvas.line(x, top, x, bottom, 1, ChartStyle.GRID);
            canvas.text(axis.label(tick), x, bottom + 14, Anchor.MIDDLE, 12, ChartStyle.INK);
        }
        for (int i = 0; i < rows.size(); i++) {
            double y = top + height * (i + 0.5);
            rows.get(i).figure(measure).ifPresent(figure -> mark(canvas, axis, figure, y));
        }
    }

    private void mark(Canvas canvas, Axis axis, Figure figure, double y) {
        double half = figure.margin().orElse(0);
        double end = x(axis, figure.mean() + half);
        canvas.line(x(axis, figure.mean() - half), y, end, y, 2.5, ChartStyle.colour(0));
        canvas.dot(x(axis, figure.mean()), y, 5, ChartStyle.colour(0));
        String text = String.format(Locale.ROOT, "%." + measure.decimals() + "f", figure.mean());
        canvas.text(text, end + 10, y, Anchor.START, 12, ChartStyle.INK);
    }

    private Axis axis() {
        List<Figure> figures =
                rows.stream().flatMap(row -> row.figure(measure).stream()).toList();
        return Axis.over(
                figures.stream()
                        .mapToDouble(figure -> figure.mean() - figure.margin().orElse(0))
                        .min()
                        .orElseThrow(),
                figures.stream()
                        .mapToDouble(figure -> figure.mean() + figure.margin().orElse(0))
                        .max()
                        .orElseThrow());
    }

    private double x(Axis axis, double value) {
        return left + axis.place(value) * (width - ROOM_FOR_FIGURES);
    }
}
