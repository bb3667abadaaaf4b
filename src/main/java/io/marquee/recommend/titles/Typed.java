package io.marquee.recommend.titles;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What someone typed to find a movie.
 *
 * @param words all of it
 * @param title the words before a year at the end; all words where there is none
 * @param year at the end of it
 */
record Typed(List<String> words, List<String> title, OptionalInt year) {
    private static final int MOST_WORDS = 16;
    private static final Pattern DATED = Pattern.compile("(.*\\S)\\s*[\\s(]((?:18|19|20)[0-9]{2})\\)?");

    static Typed of(String text) {
        Matcher dated = DATED.matcher(text.strip());
        List<String> title = dated.matches() ? words(dated.group(1)) : List.of();
        if (title.isEmpty()) {
            List<String> words = words(text.strip());
            return new Typed(words, words, OptionalInt.empty());
        }
        String year = dated.group(2);
        List<String> words = Stream.concat(title.stream(), Stream.of(year)).toList();
        return new Typed(words, title, OptionalInt.of(Integer.parseInt(year)));
    }

    private static List<String> words(String text) {
        return Spelling.words(Articles.first(text)).stream().limit(MOST_WORDS).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Some words as one, as they are and without the article before them. */
    static Stream<String> joined(List<String> words) {
        return Stream.of(words, Articles.without(words)).map(Spelling::joined).distinct();
    }
}
