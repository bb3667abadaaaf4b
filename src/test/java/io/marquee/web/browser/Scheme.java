package io.marquee.web.browser;

import java.util.Locale;

/** The colours that a person prefers. */
public enum Scheme {
    /** Light letters on dark. */
    DARK,
    /** Dark letters on light. */
    LIGHT;

    String inCss() {
        return name().toLowerCase(Locale.ROOT);
    }
}
