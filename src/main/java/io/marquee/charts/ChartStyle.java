package io.marquee.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import org.knowm.xchart.style.AxesChartStyler;

/** The looks of every chart: white, a light grid, large quiet letters. */
public final class ChartStyle {
    /** Colours that colour-blind people can tell apart (Okabe and Ito, Color universal design, 2008). */
    private static final List<Color> PALETTE = List.of(
            new Color(0x0072B2),
            new Color(0xE69F00),
            new Color(0x009E73),
            new Color(0xCC79A7),
            new Color(0x56B4E9),
            new Color(0xD55E00),
            new Color(0x6E6E6E));

    /** The colour of letters. */
    public static final Color INK = new Color(0x33, 0x3A, 0x45);
    /** The colour of lines that help the eye. */
    public static final Color GRID = new Color(0xE9, 0xEC, 0xF0);

    /** How many series have a colour of their own. */
    public static final int COLOURS = PALETTE.size();

    private ChartStyle() {}

    /** The colour of the n-th series; they come again after the last. */
    public static Color colour(int series) {
        return PALETTE.get(series % COLOURS);
    }

    /** Gives a chart its looks. */
    public static void apply(AxesChartStyler style) {
        style.setAntiAlias(true);
        style.setTextAntiAlias(true);
        style.setChartBackgroundColor(Color.WHITE);
        style.setChartFontColor(INK);
        style.setChartPadding(16);
        style.setChartTitleFont(font(Font.BOLD, 20));
        style.setChartTitleBoxVisible(false);
        style.setChartTitlePadding(12);
        style.setPlotBackgroundColor(Color.WHITE);
        style.setPlotBorderVisible(false);
        style.setPlotGridLinesColor(GRID);
        style.setPlotGridLinesStroke(new BasicStroke(1));
        style.setAxisTickLabelsFont(font(Font.PLAIN, 13));
        style.setAxisTickLabelsColor(INK);
        style.setLegendFont(font(Font.PLAIN, 15));
        style.setLegendBorderColor(Color.WHITE);
        style.setLegendBackgroundColor(Color.WHITE);
    }

    private static Font font(int weight, int size) {
        return new Font(Font.SANS_SERIF, weight, size);
    }
}
