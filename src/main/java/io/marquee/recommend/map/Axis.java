package io.marquee.recommend.map;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * One direction of a map.
 *
 * @param explained its share of the variance of all taste profiles: 0 … 1
 * @param low the genres that those at its low end watch more than others, the most telling first
 * @param high the same for its high end
 */
public record Axis(double explained, List<String> low, List<String> high) {
    private static final int MOST_GENRES = 2;

    /** Keeps the lists from change. */
    public Axis {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    /**
     * Names an axis by the genres that weigh most in it.
     *
     * @param weights of the genres
     */
    static Axis of(double explained, double[] weights, List<String> genres) {
        return new Axis(explained, most(genres, genre -> -weights[genre]), most(genres, genre -> weights[genre]));
    }

    private static List<String> most(List<String> genres, IntToDoubleFunction weight) {
        return IntStream.range(0, genres.size())
                .filter(genre -> weight.applyAsDouble(genre) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer genre) -> weight.applyAsDouble(genre))
                        .reversed())
                .limit(MOST_GENRES)
                .map(genres::get)
                .toList();
    }
}
