package io.marquee.recommend.titles;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Finds movies by what someone typed: a title, its beginning, some of its words, with the year or without, mistyped or not. Slips
 * are looked for only where what was typed leads to fewer than {@value #FEW} movies as it stands.
 */
final class TitleIndex {
    private static final int FEW = 3;

    private final Catalogue catalogue;
    private final TitleKeys keys;
    private final TitleWords words;

    TitleIndex(Catalogue catalogue) {
        this.catalogue = catalogue;
        List<List<List<String>>> forms = catalogue.movies().stream()
                .map(movie -> TitleForms.of(movie.title()))
                .toList();
        this.keys = TitleKeys.of(forms);
        List<List<String>> ofMovies = new ArrayList<>();
        for (int movie = 0; movie < catalogue.size(); movie++) {
            ofMovies.add(words(catalogue.movie(movie), forms.get(movie)));
        }
        this.words = TitleWords.of(ofMovies);
    }

    /** The words of all its titles, and its year. */
    private static List<String> words(Movie movie, List<List<String>> forms) {
        Stream<String> year = movie.year().stream().mapToObj(Integer::toString);
        return Stream.concat(forms.stream().flatMap(List::stream), year).toList();
    }

    /** The movies that answer to a text. */
    Matches find(String text) {
        Typed typed = Typed.of(text);
        Matches matches = new Matches(catalogue.size());
        if (!typed.isEmpty()) {
            findAsTyped(typed, matches);
            if (matches.size() < FEW) {
                findMistyped(typed, matches);
            }
        }
        return matches;
    }

    private void findAsTyped(Typed typed, Matches matches) {
        Typed.joined(typed.words()).forEach(text -> keys.find(text, movie -> true, matches));
        Typed.joined(typed.title()).forEach(text -> keys.find(text, ofYear(typed), matches));
        WordCount.of(typed.words(), words, catalogue.size(), false).addTo(matches, movie -> true, false);
    }

    private void findMistyped(Typed typed, Matches matches) {
        Typed.joined(typed.title()).forEach(text -> keys.findMistyped(text, ofYear(typed), matches));
        WordCount.of(typed.words(), words, catalogue.size(), true).addTo(matches, movie -> true, matches.size() == 0);
    }

    private IntPredicate ofYear(Typed typed) {
        return movie -> typed.year().isEmpty() || catalogue.movie(movie).year().equals(typed.year());
    }
}
