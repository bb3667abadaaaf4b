package io.marquee.recommend.query;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a movie must have been released.
 *
 * @param from the first year that will do
 * @param to the last one
 */
public record Years(int from, int to) {
    /** Any year, or an unknown one. */
    public static final Years ANY = new Years(0, 9999);

    private static final Pattern RANGE = Pattern.compile("(\\d{1,4})?(\\.\\.)?(\\d{1,4})?");

    /** Refuses a range without years. */
    public Years {
        if (from > to) {
            throw new IllegalArgumentException("years from " + from + " to " + to + ": no year is in this range");
        }
    }

    /** The years that {@code 1994}, {@code 1980..1999}, {@code 1980..} or {@code ..1999} names; empty for anything else. */
    public static Optional<Years> read(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        OptionalInt first = year(range.group(1));
        OptionalInt last = range.group(2) == null ? first : year(range.group(3));
        int from = first.orElse(ANY.from);
        int to = last.orElse(ANY.to);
        boolean named = first.isPresent() || last.isPresent();
        return named && from <= to ? Optional.of(new Years(from, to)) : Optional.empty();
    }

    private static OptionalInt year(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Whether a year is within the range; an unknown one only is where any will do. */
    boolean include(OptionalInt year) {
        return equals(ANY) || year.isPresent() && from <= year.getAsInt() && year.getAsInt() <= to;
    }

    /** The range as {@link #read} takes it. */
    @Override
    public String toString() {
        return from == to ? Integer.toString(from) : from + ".." + to;
    }
}
