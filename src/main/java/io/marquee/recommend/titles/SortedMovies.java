package io.marquee.recommend.titles;

import io.marquee.data.Catalogue;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** All movies of a catalogue in every order that does not hang on a question. */
final class SortedMovies {
    private final Map<MovieOrder, int[]> orders = new EnumMap<>(MovieOrder.class);

    SortedMovies(Catalogue catalogue, MovieTotals totals) {
        int movies = catalogue.size();
        String[] titles = catalogue.movies().stream()
                .map(movie -> String.join(" ", Spelling.words(movie.title())))
                .toArray(String[]::new);
        int[] popular = sorted(movies, Comparator.comparingInt(movie -> -totals.popularity(movie)));
        orders.put(MovieOrder.RELEVANCE, popular);
        orders.put(MovieOrder.POPULARITY, popular);
        orders.put(MovieOrder.MEAN, sorted(movies, Comparator.comparingDouble(movie -> -totals.mean(movie))));
        orders.put(MovieOrder.TITLE, sorted(movies, Comparator.comparing(movie -> titles[movie])));
        orders.put(
                MovieOrder.YEAR,
                sorted(
                        movies,
                        Comparator.comparingInt(
                                movie -> -orZero(catalogue.movie(movie).year()))));
    }

    private static int orZero(OptionalInt year) {
        return year.orElse(0);
    }

    private static int[] sorted(int movies, Comparator<Integer> order) {
        return IntStream.range(0, movies)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The movies in an order; without a question the most relevant are the most popular. */
    IntStream by(MovieOrder order) {
        return IntStream.of(orders.get(order));
    }

    /** Places by popularity, from 0. */
    IntStream places() {
        return IntStream.range(0, orders.get(MovieOrder.POPULARITY).length);
    }

    /** The movie at a place by popularity. */
    int atPlace(int place) {
        return orders.get(MovieOrder.POPULARITY)[place];
    }
}
