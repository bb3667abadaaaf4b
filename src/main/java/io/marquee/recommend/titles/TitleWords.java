package io.marquee.recommend.titles;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The words of all titles, alphabetically, and the movies of each: those of word w are at {@code start[w]} and after. */
final class TitleWords {
    private final String[] words;
    private final long[] traits;
    private final int[] start;
    private final int[] movies;

    private TitleWords(TreeMap<String, IntStream.Builder> moviesOfWord) {
        words = moviesOfWord.keySet().toArray(String[]::new);
        traits = Arrays.stream(words).mapToLong(Typo::traits).toArray();
        int[][] lists = moviesOfWord.values().stream()
                .map(list -> list.build().distinct().toArray())
                .toArray(int[][]::new);
        start = new int[lists.length + 1];
        for (int word = 0; word < lists.length; word++) {
            start[word + 1] = start[word] + lists[word].length;
        }
        movies = Arrays.stream(lists).flatMapToInt(Arrays::stream).toArray();
    }

    /**
     * The words of a catalogue.
     *
     * @param ofMovies all words of each movie, of whichever title
     */
    static TitleWords of(List<List<String>> ofMovies) {
        TreeMap<String, IntStream.Builder> moviesOfWord = new TreeMap<>();
        for (int movie = 0; movie < ofMovies.size(); movie++) {
            for (String word : ofMovies.get(movie)) {
                moviesOfWord.computeIfAbsent(word, none -> IntStream.builder()).add(movie);
            }
        }
        return new TitleWords(moviesOfWord);
    }

    /** Counts the movies that have a word or one that begins with it, and if need be one that it may be but for slips. */
    void count(String word, boolean slips, WordCount count) {
        int found = Arrays.binarySearch(words, word);
        if (found >= 0) {
            addAll(found, WordCount.THE_WORD, count);
        }
        for (int w = found < 0 ? -found - 1 : found + 1; w < words.length && words[w].startsWith(word); w++) {
            addAll(w, WordCount.ITS_BEGINNING, count);
        }
        if (slips && !Character.isDigit(word.charAt(0))) {
            countMistyped(word, count);
        }
    }

    private void countMistyped(String word, WordCount count) {
        for (int slips = 1; slips <= TitleKeys.mostSlips(word); slips++) {
            Typo typo = new Typo(word, slips);
            for (int w = 0; w < words.length; w++) {
                if (typo.mayBe(traits[w]) && typo.distance(words[w]) == slips) {
                    addAll(w, slips * WordCount.A_SLIP, count);
                }
            }
        }
    }

    private void addAll(int word, int penalty, WordCount count) {
        for (int i = start[word]; i < start[word + 1]; i++) {
            count.add(movies[i], penalty);
        }
    }
}
