package io.marquee.charts;

import java.awt.Color;
import java.util.Locale;

/** Draws on a white picture in Scalable Vector Graphics 1.1. */
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\">",
                width, height);
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", width, height);
    }

    /** The whole file. */
    String file() {
        return svg + "</svg>\n";
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double width, Color colour) {
        String form = "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>";
        add(form, x1, y1, x2, y2, hex(colour), width);
    }

    @Override
    public void dot(double x, double y, double radius, Color colour) {
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>", x, y, radius, hex(colour));
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, int size, Color colour) {
        String form = "<text x=\"%.1f\" y=\"%.1f\" dy=\"0.35em\" text-anchor=\"%s\" font-family=\"sans-serif\""
                + " font-size=\"%d\" fill=\"%s\">%s</text>";
        String where = anchor.name().toLowerCase(Locale.ROOT);
        add(form, x, y, where, size, hex(colour), escaped(text));
    }

    private void add(String form, Object... values) {
        svg.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String hex(Color colour) {
        return String.format("#%06x", colour.getRGB() & 0xFFFFFF);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
