package io.marquee.models.neighbours;

import io.marquee.models.TopList;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The neighbours of one movie or user, the most similar first, of the same similarity by ascending position. */
record NeighbourList(int[] neighbours, float[] similarities) {
    /** A choice of neighbours, by the value of each. */
    static NeighbourList of(TopList chosen, IntToDoubleFunction similarity) {
        int[] sorted = IntStream.of(chosen.movies())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -similarity.applyAsDouble(i))
                        .thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        float[] similarities = new float[sorted.length];
        IntStream.range(0, sorted.length)
                .forEach(place -> similarities[place] = (float) similarity.applyAsDouble(sorted[place]));
        return new NeighbourList(sorted, similarities);
    }

    int size() {
        return neighbours.length;
    }
}
