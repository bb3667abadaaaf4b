package io.marquee.recommend.titles;

import java.util.List;
import java.util.function.IntPredicate;

/** How many of the words of a query each movie has, and how well. */
final class WordCount {
    static final int THE_WORD = 0;
    static final int ITS_BEGINNING = 1;
    static final int A_SLIP = 16;

    private static final double MOST_OF_IT = 0.6;
    private static final int WEIGHT_OF_A_NUMBER = 2;

    private final int[] latest;
    private final int[] penalty;
    private final int[] weight;
    private final byte[] words;
    private int word;
    private int weightOfWord;
    private int weightOfAll;

    private WordCount(int movies) {
        latest = new int[movies];
        penalty = new int[movies];
        weight = new int[movies];
        words = new byte[movies];
    }

    /**
     * Counts the words of a query.
     *
     * @param movies the number of movies
     * @param slips whether words may be mistyped
     */
    static WordCount of(List<String> query, TitleWords titles, int movies, boolean slips) {
        WordCount count = new WordCount(movies);
        for (String word : query) {
            count.begin(word);
            titles.count(word, slips, count);
        }
        return count;
    }

    private void begin(String text) {
        word++;
        weightOfWord = Character.isDigit(text.charAt(0)) ? WEIGHT_OF_A_NUMBER : text.length();
        weightOfAll += weightOfWord;
    }

    /** A movie has the present word; the first time that it is told counts. */
    void add(int movie, int penaltyOfWord) {
        if (latest[movie] != word) {
            latest[movie] = word;
            words[movie]++;
            weight[movie] += weightOfWord;
            penalty[movie] += penaltyOfWord;
        }
    }

    /** Gives what was counted. */
    void addTo(Matches matches, IntPredicate wanted, boolean partly) {
        for (int movie = 0; movie < words.length; movie++) {
            if (words[movie] > 0 && wanted.test(movie)) {
                addTo(matches, movie, partly);
            }
        }
    }

    private void addTo(Matches matches, int movie, boolean partly) {
        if (words[movie] == word) {
            matches.add(movie, penalty[movie] < A_SLIP ? Match.WORDS : Match.MISTYPED_WORDS, penalty[movie]);
        } else if (partly && weight[movie] >= MOST_OF_IT * weightOfAll) {
            matches.add(movie, Match.PARTLY, A_SLIP * (weightOfAll - weight[movie]) + penalty[movie]);
        }
    }
}
