package io.marquee.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whole numbers from one to another, written {@code 2..12}; one alone is written {@code 4}. */
record Span(int from, int to) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3})(?:\\.\\.(\\d{1,3}))?");

    Span {
        if (from < 1 || to < from || to > 100) {
            throw new IllegalArgumentException(
                    from + ".." + to + ": from 1 to 100, the lower one first, expected, as 2..12");
        }
    }

    static Span of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text + ": two whole numbers expected, as 2..12");
        }
        int from = Integer.parseInt(parts.group(1));
        return new Span(from, parts.group(2) == null ? from : Integer.parseInt(parts.group(2)));
    }

    /** All of them, ascending. */
    List<Integer> numbers() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }
}
