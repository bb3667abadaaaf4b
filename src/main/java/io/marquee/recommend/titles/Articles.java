package io.marquee.recommend.titles;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of the languages that titles are in, which lists of titles put last and people leave out. */
final class Articles {
    private static final Set<String> ALL = Set.of(
            "the", "a", "an", "le", "la", "les", "l", "un", "une", "el", "los", "las", "der", "die", "das", "ein",
            "eine", "il", "lo", "gli", "i", "den", "det", "de", "het", "o", "os", "as");

    private static final Pattern LAST = Pattern.compile("(.+), ([\\p{L}]{1,4})['’]?");

    private Articles() {}

    /** A title in spoken order: {@code The Matrix} for {@code Matrix, The}. */
    static String first(String title) {
        Matcher parts = LAST.matcher(title);
        return parts.matches() && ALL.contains(parts.group(2).toLowerCase(Locale.ROOT))
                ? parts.group(2) + " " + parts.group(1)
                : title;
    }

    /** The words without an article before them; as they are when nothing else would be left. */
    static List<String> without(List<String> words) {
        return words.size() > 1 && ALL.contains(words.get(0)) ? words.subList(1, words.size()) : words;
    }
}
