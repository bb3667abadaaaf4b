package io.marquee.recommend.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The titles that one title of the set stands for: {@code Postman, The (Postino, Il) (1994)} is {@code The Postman} and
 * {@code Il Postino}; the year is none of them.
 */
public final class TitleForms {
    private static final Pattern YEAR = Pattern.compile("\\s*\\([0-9]{4}[^)]{0,6}\\)\\s*$");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern BRACKETS_AFTER = Pattern.compile("\\s+\\([^()]*\\)");
    private static final Pattern ALSO_KNOWN_AS = Pattern.compile("^\\s*a\\.?k\\.?a\\.?\\s+", Pattern.CASE_INSENSITIVE);

    private TitleForms() {}

    /** A title as people say it, without the year and what follows it in brackets: {@code The Postman}. */
    public static String spoken(String title) {
        String plain = BRACKETS_AFTER
                .matcher(YEAR.matcher(title).replaceFirst(""))
                .replaceAll("")
                .strip();
        return plain.isEmpty() ? title : Articles.first(plain);
    }

    /** The words of each title, the main one first; at least one word each. */
    static List<List<String>> of(String title) {
        String undated = YEAR.matcher(title).replaceFirst("");
        List<String> titles = new ArrayList<>();
        titles.add(IN_BRACKETS.matcher(undated).replaceAll(" "));
        IN_BRACKETS
                .matcher(undated)
                .results()
                .map((MatchResult found) ->
                        ALSO_KNOWN_AS.matcher(found.group(1)).replaceFirst(""))
                .forEach(titles::add);
        return titles.stream()
                .map(one -> Spelling.words(Articles.first(one.trim())))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
