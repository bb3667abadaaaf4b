package io.marquee.api.http;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A value that a request brings as text, in its path or after it.
 *
 * @param name as the path or the query writes it
 * @param expected what a right value looks like, to follow "expected"
 * @param fallback the value when the request brings none
 * @param reader makes the value of the text; empty when the text is wrong
 */
public record Parameter<T>(String name, String expected, Supplier<T> fallback, Function<String, Optional<T>> reader) {
    private static final int LONGEST_ECHO = 40;

    /** The value of a text. */
    T read(String text) {
        return reader.apply(text).orElseThrow(() -> wrong("'" + shortened(text) + "' came"));
    }

    /** Says that a text is wrong for a reason of its own. */
    public static ProblemException refusal(String name, String text, String expected) {
        return wrong(name, "'" + shortened(text) + "' came", expected);
    }

    /** Says that the parameter is at fault. */
    public ProblemException wrong(String what) {
        return wrong(name, what, expected);
    }

    private static ProblemException wrong(String name, String what, String expected) {
        return new ProblemException(
                        ProblemType.BAD_PARAMETER,
                        "Parameter '" + name + "': " + what + "; expected: " + expected + ".")
                .with("parameter", name);
    }

    static String shortened(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_ECHO ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
    }
}
