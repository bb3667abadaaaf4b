package io.marquee.clusters.spectral;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The looks of a scatter chart: white, a light grid, large quiet letters, dots that shine through each other. */
final class ChartStyle {
    private static final int DOT_OPACITY = 170;
    private static final int GRID_SPACING = 80;
    private static final Color INK = new Color(0x33, 0x3A, 0x45);
    private static final Color GRID = new Color(0xE9, 0xEC, 0xF0);

    /** Colours that colour-blind people can tell apart (Okabe and Ito, Color universal design, 2008). */
    private static final List<Color> COLOURS = List.of(
            dot(0x0072B2), dot(0xE69F00), dot(0x009E73), dot(0xCC79A7), dot(0x56B4E9), dot(0xD55E00), dot(0x6E6E6E));

    private static final List<Marker> SHAPES =
            List.of(SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP);

    private ChartStyle() {}

    /** The colour of the n-th series; they come again after the last. */
    static Color colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /** The dot of the n-th series: another shape when the colours come again. */
    static Marker shape(int series) {
        return SHAPES.get(series / COLOURS.size() % SHAPES.size());
    }

    private static Color dot(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF, DOT_OPACITY);
    }

    static void apply(XYStyler style) {
        style.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        style.setMarkerSize(7);
        style.setAntiAlias(true);
        style.setTextAntiAlias(true);
        style.setChartBackgroundColor(Color.WHITE);
        style.setChartFontColor(INK);
        style.setChartPadding(16);
        style.setChartTitleFont(font(Font.BOLD, 20));
        style.setChartTitleBoxVisible(false);
        style.setChartTitlePadding(12);
        applyLegend(style);
        applyPlot(style);
    }

    private static void applyLegend(XYStyler style) {
        style.setLegendPosition(LegendPosition.OutsideE);
        style.setLegendLayout(LegendLayout.Vertical);
        style.setLegendFont(font(Font.PLAIN, 15));
        style.setLegendPadding(12);
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendBackgroundColor(Color.WHITE);
    }

    private static void applyPlot(XYStyler style) {
        style.setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesColor(GRID);
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setPlotContentSize(0.94);
        style.setXAxisTickMarkSpacingHint(GRID_SPACING);
        style.setYAxisTickMarkSpacingHint(GRID_SPACING);
        style.setAxisTicksVisible(false);
        style.setAxisTitlesVisible(false);
    }

    private static Font font(int weight, int size) {
        return new Font(Font.SANS_SERIF, weight, size);
    }
}
