package io.marquee.data.read;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year at the end of a MovieLens title: {@code Toy Story (1995)}, of a series the first: {@code (2006–2007)}. */
final class TitleYear {
    private static final Pattern TRAILING = Pattern.compile("\\((\\d{4})(?:\\s*[-–]\\s*(?:\\d{4})?)?\\)\\s*$");

    private TitleYear() {}

    static OptionalInt of(String title) {
        Matcher matcher = TRAILING.matcher(title);
        return matcher.find() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }
}
