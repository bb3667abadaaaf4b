package io.marquee.evaluation;

import java.util.Locale;

/**
 * How a figure is written: {@code 0.8643 ± 0.0084}.
 *
 * @param sign {@code "+"} to write the sign of positive means too, or nothing
 * @param decimals digits behind the point
 * @param unit what is written as 1
 */
record FigureText(String sign, int decimals, double unit) {
    /** The mean, and half the width of its interval where it has one. */
    String of(Figure figure) {
        String mean = rounded(sign, figure.mean());
        return figure.margin().isEmpty()
                ? mean
                : mean + " ± " + rounded("", figure.margin().getAsDouble());
    }

    private String rounded(String flag, double value) {
        return String.format(Locale.ROOT, "%" + flag + "." + decimals + "f", value / unit);
    }
}
