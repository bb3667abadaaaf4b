package io.marquee.recommend.filter;

import io.marquee.data.Movie;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of release, both ends within.
 *
 * @param first 0 where there is no first one
 * @param last 9999 where there is no last one
 */
public record Years(int first, int last) {
    /** Any year, or an unknown one. */
    public static final Years ANY = new Years(0, 9999);

    private static final Pattern RANGE = Pattern.compile("(\\d{4})?(?:(\\.\\.)(\\d{4})?)?");

    /** Refuses a range without years. */
    public Years {
        if (first > last) {
            throw new IllegalArgumentException("years from " + first + " to " + last + ": no year is in this range");
        }
    }

    /** The years that {@code 1994}, {@code 1980..1999}, {@code 1980..} or {@code ..1999} names; empty for anything else. */
    public static Optional<Years> read(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            return Optional.empty();
        }
        OptionalInt one = year(range.group(1));
        OptionalInt other = range.group(2) == null ? one : year(range.group(3));
        int from = one.orElse(ANY.first);
        int to = other.orElse(ANY.last);
        boolean named = one.isPresent() || other.isPresent();
        return named && from <= to ? Optional.of(new Years(from, to)) : Optional.empty();
    }

    private static OptionalInt year(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** Whether a movie is of these years; one without a year only where any will do. */
    boolean include(Movie movie) {
        return equals(ANY) || movie.year().stream().anyMatch(year -> first <= year && year <= last);
    }

    /** The range as {@link #read} takes it. */
    @Override
    public String toString() {
        if (first == last) {
            return Integer.toString(first);
        }
        return (first == ANY.first ? "" : first) + ".." + (last == ANY.last ? "" : last);
    }
}
