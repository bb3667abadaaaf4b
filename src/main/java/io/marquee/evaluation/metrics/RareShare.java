package io.marquee.evaluation.metrics;

import io.marquee.data.Ratings;
import java.util.stream.IntStream;

/**
 * The share of the listed movies that hardly anyone rated in training: those with at most {@link #MOST_RATINGS} ratings. High
 * where a list trusts the stars of three people; an empty list has none.
 */
public final class RareShare implements ListMetric {
    /** The most ratings of a movie that counts as rare. */
    public static final int MOST_RATINGS = 3;

    private final int[] counts;

    private RareShare(int[] counts) {
        this.counts = counts;
    }

    /** Rarity as seen from these ratings. */
    public static RareShare of(Ratings training) {
        int[] counts = new int[training.movies().size()];
        IntStream.range(0, training.size()).forEach(row -> counts[training.movie(row)]++);
        return new RareShare(counts);
    }

    @Override
    public double of(RankedList list) {
        return IntStream.range(0, list.size())
                .mapToDouble(rank -> counts[list.movie(rank)] <= MOST_RATINGS ? 1 : 0)
                .average()
                .orElse(0);
    }
}
