package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.models.TopList;
import io.marquee.recommend.query.Query;
import io.marquee.recommend.variety.Likeness;
import io.marquee.recommend.variety.MarginalRelevance;
import io.marquee.recommend.variety.MovieSimilarity;
import io.marquee.recommend.variety.Popularity;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Puts scored movies in the order of a list. Diversity and novelty only reorder the {@value #VARIED} best ones; the others
 * follow as they are. So a page never depends on how long the pages are before it.
 */
final class Selection {
    private static final int VARIED = 500;
    private static final int LONG = 1000;

    private final MovieSimilarity similarity;
    private final Popularity popularity;

    Selection(Bundle bundle, Popularity popularity) {
        this.similarity = MovieSimilarity.of(bundle);
        this.popularity = popularity;
    }

    /**
     * The places, among {@code movies}, of those on a page of the list.
     *
     * @param movies ascending positions
     * @param keys of the movies: a higher one stands further up, of equal ones that of the lower position
     * @param query with a diversity
     */
    int[] page(int[] movies, double[] keys, Query query) {
        int from = (int) Math.min(query.skipped(), movies.length);
        int to = (int) Math.min(query.skipped() + query.top(), movies.length);
        double diversity = query.diversity().orElse(0);
        int[] best = from == to ? new int[0] : best(keys, to);
        if (diversity == 0 && query.novelty() == 0 || from >= VARIED) {
            return Arrays.copyOfRange(best, Math.min(from, best.length), best.length);
        }
        int[] varied = best(keys, Math.min(VARIED, movies.length));
        int[] order = order(varied, movies, keys, diversity, query.novelty(), Math.min(to, varied.length));
        System.arraycopy(order, 0, best, 0, Math.min(order.length, best.length));
        return Arrays.copyOfRange(best, Math.min(from, best.length), best.length);
    }

    private int[] order(int[] places, int[] movies, double[] keys, double diversity, double novelty, int length) {
        int[] candidates = IntStream.of(places).map(place -> movies[place]).toArray();
        double[] good = spread(places.length, i -> keys[places[i]]);
        double[] little = spread(places.length, i -> popularity.information(candidates[i]));
        double[] values = new double[places.length];
        Arrays.setAll(values, i -> (1 - novelty) * good[i] + novelty * little[i]);
        Likeness likeness = diversity == 0 ? (a, b) -> 0 : similarity.among(candidates);
        return IntStream.of(MarginalRelevance.order(values, likeness, diversity, length))
                .map(i -> places[i])
                .toArray();
    }

    /** Numbers stretched so that they reach from 0 to 1; all 0 where they are equal. */
    private static double[] spread(int size, IntToDoubleFunction numbers) {
        double[] spread = IntStream.range(0, size).mapToDouble(numbers).toArray();
        double least = Arrays.stream(spread).min().orElse(0);
        double range = Arrays.stream(spread).max().orElse(0) - least;
        Arrays.setAll(spread, i -> range == 0 ? 0 : (spread[i] - least) / range);
        return spread;
    }

    private static int[] best(double[] keys, int length) {
        if (length > LONG) {
            return IntStream.range(0, keys.length)
                    .boxed()
                    .sorted((a, b) -> keys[a] > keys[b] ? -1 : keys[a] < keys[b] ? 1 : a - b)
                    .mapToInt(place -> place)
                    .limit(length)
                    .toArray();
        }
        TopList best = new TopList(Math.max(1, length));
        for (int place = 0; place < keys.length; place++) {
            best.offer(place, keys[place]);
        }
        return best.movies();
    }
}
