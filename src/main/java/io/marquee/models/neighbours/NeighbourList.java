package io.marquee.models.neighbours;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The neighbours of one movie or user, the most similar first, of the same similarity by ascending position. */
record NeighbourList(int[] neighbours, float[] similarities) {
    /** Puts those in order that were chosen, for whatever reason. */
    static NeighbourList of(Strongest chosen, IntToDoubleFunction similarity) {
        int[] any = chosen.positions();
        Strongest nearest = new Strongest(any.length);
        IntStream.of(any).forEach(position -> nearest.offer(position, similarity.applyAsDouble(position)));
        int[] neighbours = nearest.positions();
        float[] similarities = new float[neighbours.length];
        for (int i = 0; i < neighbours.length; i++) {
            similarities[i] = (float) similarity.applyAsDouble(neighbours[i]);
        }
        return new NeighbourList(neighbours, similarities);
    }

    /** The first few. */
    List<Neighbour> first(int top) {
        return IntStream.range(0, Math.min(top, size()))
                .mapToObj(i -> new Neighbour(neighbours[i], similarities[i]))
                .toList();
    }

    int size() {
        return neighbours.length;
    }
}
