package io.marquee.web.browser;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as a page writes them. */
public final class Digits {
    private Digits() {}

    /** With so many digits after the point, exactly as JavaScript's {@code toFixed}. */
    public static String fixed(double value, int digits) {
        String text =
                new BigDecimal(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
        return value < 0 && !text.startsWith("-") ? "-" + text : text;
    }
}
