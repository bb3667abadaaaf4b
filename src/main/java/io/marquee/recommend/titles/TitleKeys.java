package io.marquee.recommend.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** All titles written as one word, with and without their article, in alphabetical order. */
final class TitleKeys {
    private static final int SHORT = 8;
    private static final int SHORTEST = 4;

    private final String[] keys;
    private final int[] movies;
    private final long[] traits;

    private TitleKeys(List<Key> sorted) {
        keys = sorted.stream().map(Key::text).toArray(String[]::new);
        movies = sorted.stream().mapToInt(Key::movie).toArray();
        traits = Arrays.stream(keys).mapToLong(Typo::traits).toArray();
    }

    /**
     * The keys of a catalogue.
     *
     * @param forms the words of each title of each movie
     */
    static TitleKeys of(List<List<List<String>>> forms) {
        List<Key> keys = new ArrayList<>();
        for (int movie = 0; movie < forms.size(); movie++) {
            for (List<String> words : forms.get(movie)) {
                keys.add(new Key(Spelling.joined(words), movie));
                keys.add(new Key(Spelling.joined(Articles.without(words)), movie));
            }
        }
        return new TitleKeys(
                keys.stream().distinct().sorted(Comparator.comparing(Key::text)).toList());
    }

    /** Finds titles that are, or begin with, a text. */
    void find(String text, IntPredicate wanted, Matches matches) {
        int found = Arrays.binarySearch(keys, text);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && keys[at - 1].equals(text)) {
            at--;
        }
        for (; at < keys.length && keys[at].startsWith(text); at++) {
            if (wanted.test(movies[at])) {
                matches.add(movies[at], keys[at].length() == text.length() ? Match.EXACT : Match.BEGINNING, 0);
            }
        }
    }

    /** Finds titles that are a text but for a few slips. */
    void findMistyped(String text, IntPredicate wanted, Matches matches) {
        int most = mostSlips(text);
        Typo typo = new Typo(text, most);
        for (int at = 0; most > 0 && at < keys.length; at++) {
            int slips = typo.mayBe(traits[at]) ? typo.distance(keys[at]) : most + 1;
            if (slips <= most && wanted.test(movies[at])) {
                matches.add(movies[at], Match.MISTYPED, slips);
            }
        }
    }

    /** One slip in a short word, two in a longer one; a very short word is another one with any slip. */
    static int mostSlips(String word) {
        if (word.length() < SHORTEST) {
            return 0;
        }
        return word.length() < SHORT ? 1 : 2;
    }

    private record Key(String text, int movie) {}
}
