package io.marquee.api.http.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms that a caller takes, as {@code Accept} lists them: {@code text/*;q=0.5}. Parameters but for {@code q} are not looked
 * at.
 *
 * @param type {@code *} for any
 * @param subtype {@code *} for any
 * @param quality 0 … 1: how much they are liked; 0 for not at all
 */
record MediaRange(String type, String subtype, double quality) {
    private static final String ANY = "*";
    private static final String TOKEN = "([\\w!#$%&'*+.^`|~-]+)";
    private static final Pattern NAME = Pattern.compile("\\s*" + TOKEN + "/" + TOKEN + "\\s*");
    private static final Pattern QUALITY =
            Pattern.compile("\\s*[qQ]\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*");

    /** A range as text; empty when it is malformed. */
    static Optional<MediaRange> parse(String text) {
        String[] parts = text.split(";", -1);
        Matcher name = NAME.matcher(parts[0].toLowerCase(Locale.ROOT));
        if (!name.matches() || name.group(1).equals(ANY) && !name.group(2).equals(ANY)) {
            return Optional.empty();
        }
        double quality = 1;
        for (int i = 1; i < parts.length; i++) {
            Matcher found = QUALITY.matcher(parts[i]);
            quality = found.matches() ? Double.parseDouble(found.group(1)) : quality;
        }
        return Optional.of(new MediaRange(name.group(1), name.group(2), quality));
    }

    /** Whether a form is among these. */
    boolean holds(MediaType form) {
        String[] parts = form.text().split("/");
        return (type.equals(ANY) || type.equals(parts[0])) && (subtype.equals(ANY) || subtype.equals(parts[1]));
    }

    /** How narrow the range is: of several that hold a form, the narrowest counts. */
    int precision() {
        return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
    }
}
