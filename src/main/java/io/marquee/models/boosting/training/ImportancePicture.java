package io.marquee.models.boosting.training;

import io.marquee.charts.ChartStyle;
import io.marquee.charts.Png;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.HorizontalBarChart;
import org.knowm.xchart.HorizontalBarChartBuilder;

/**
 * A bar for each of the most important features.
 *
 * @param importance share of the total gain by feature, largest first
 */
public record ImportancePicture(Map<String, Double> importance) {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final int BARS = 20;

    /** Writes the picture as PNG. */
    public void write(Path file) throws IOException {
        new Png(WIDTH, HEIGHT).write(file, graphics -> chart().paint(graphics, WIDTH, HEIGHT));
    }

    private HorizontalBarChart chart() {
        HorizontalBarChart chart = new HorizontalBarChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("What the predictions hang on: share of the gain, %")
                .build();
        ChartStyle.apply(chart.getStyler());
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setAvailableSpaceFill(0.7);
        chart.getStyler().setYAxisTickMarkSpacingHint(1);
        chart.getStyler().setSeriesColors(new Color[] {ChartStyle.colour(0)});
        chart.addSeries("share of gain", shares(), names());
        return chart;
    }

    private List<String> names() {
        return importance.keySet().stream().limit(BARS).toList();
    }

    private List<Double> shares() {
        return names().stream().map(name -> 100 * importance.get(name)).toList();
    }
}
