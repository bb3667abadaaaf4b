package io.marquee.recommend.titles;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One spelling for what people write in several ways: without accents, case, apostrophes and punctuation, “and” for &amp;, and
 * roman numbers as digits. {@code Amélie} is {@code amelie}, {@code Rocky II} is {@code rocky 2}.
 */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘`´]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Letters that are more than another letter with a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i", "&", " and ");

    /** Those that are hardly ever words or initials. */
    private static final Map<String, String> NUMBERS =
            Map.of("ii", "2", "iii", "3", "iv", "4", "vi", "6", "vii", "7", "viii", "8", "ix", "9");

    private Spelling() {}

    /** The words of a text; none when it has neither letters nor digits. */
    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> NUMBERS.getOrDefault(word, word))
                .toList();
    }

    /** Words written as one, so that it does not matter where they part: {@code spiderman}. */
    static String joined(List<String> words) {
        return String.join("", words);
    }
}
