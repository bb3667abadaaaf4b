package io.marquee.api.endpoint.runs;

import java.util.Locale;

/** How the API writes the program's constants: {@code up-to-date}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
