package io.marquee.recommend.filter;

import io.marquee.data.Movie;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years of release, both ends within.
 *
 * @param first 0 where there is no first one
 * @param last 9999 where there is no last one
 */
public record Years(int first, int last) {
    /** Any year, and movies without one. */
    public static final Years ANY = new Years(0, 9999);

    private static final Pattern RANGE = Pattern.compile("([0-9]{4})?(\\.\\.)?([0-9]{4})?");

    /** What a text such as {@code 1980..1999}, {@code 1980..}, {@code ..1999} or {@code 1994} asks for; empty for any other. */
    public static Optional<Years> read(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches() || range.group(1) == null && range.group(3) == null) {
            return Optional.empty();
        }
        if (range.group(2) == null) {
            return range.group(3) == null
                    ? Optional.of(new Years(year(range, 1, 0), year(range, 1, 0)))
                    : Optional.empty();
        }
        return Optional.of(new Years(year(range, 1, ANY.first), year(range, 3, ANY.last)))
                .filter(years -> years.first <= years.last);
    }

    private static int year(Matcher range, int group, int otherwise) {
        return range.group(group) == null ? otherwise : Integer.parseInt(range.group(group));
    }

    /** Whether a movie is of these years; one without a year only where any will do. */
    boolean include(Movie movie) {
        return equals(ANY) || movie.year().stream().anyMatch(year -> year >= first && year <= last);
    }
}
