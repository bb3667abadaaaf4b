package io.marquee.clusters.spectral;

import io.marquee.charts.ChartStyle;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** The looks of a scatter chart: dots that shine through each other, no axes, the legend beside. */
final class ScatterStyle {
    private static final int DOT_OPACITY = 170;
    private static final int GRID_SPACING = 80;
    private static final List<Marker> SHAPES =
            List.of(SeriesMarkers.CIRCLE, SeriesMarkers.DIAMOND, SeriesMarkers.SQUARE, SeriesMarkers.TRIANGLE_UP);

    private ScatterStyle() {}

    /** The colour of the n-th series; they come again after the last. */
    static Color colour(int series) {
        Color opaque = ChartStyle.colour(series);
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), DOT_OPACITY);
    }

    /** The dot of the n-th series: another shape when the colours come again. */
    static Marker shape(int series) {
        return SHAPES.get(series / ChartStyle.COLOURS % SHAPES.size());
    }

    static void apply(XYStyler style) {
        ChartStyle.apply(style);
        style.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
        style.setMarkerSize(7);
        style.setLegendPosition(LegendPosition.OutsideE);
        style.setLegendLayout(LegendLayout.Vertical);
        style.setLegendPadding(12);
        style.setPlotContentSize(0.94);
        style.setXAxisTickMarkSpacingHint(GRID_SPACING);
        style.setYAxisTickMarkSpacingHint(GRID_SPACING);
        style.setAxisTicksVisible(false);
        style.setAxisTitlesVisible(false);
    }
}
