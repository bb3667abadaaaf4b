package io.marquee.models.neighbours;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The neighbours of each movie, or of each user, the most similar first: those of the one at position p are at the places
 * {@code start(p)} … {@code end(p) − 1}.
 */
final class NeighbourLists {
    private final int[] start;
    private final int[] neighbour;
    private final float[] similarity;

    private NeighbourLists(int[] start, int[] neighbour, float[] similarity) {
        this.start = start;
        this.neighbour = neighbour;
        this.similarity = similarity;
    }

    /** Puts the lists of all positions one after the other. */
    static NeighbourLists of(List<NeighbourList> lists) {
        int[] start = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            start[i + 1] = Math.addExact(start[i], lists.get(i).size());
        }
        int[] neighbour = new int[start[lists.size()]];
        float[] similarity = new float[neighbour.length];
        for (int i = 0; i < lists.size(); i++) {
            NeighbourList list = lists.get(i);
            System.arraycopy(list.neighbours(), 0, neighbour, start[i], list.size());
            System.arraycopy(list.similarities(), 0, similarity, start[i], list.size());
        }
        return new NeighbourLists(start, neighbour, similarity);
    }

    /** How many lists there are. */
    int size() {
        return start.length - 1;
    }

    /** The first place of a list; the list of a position beyond all is empty. */
    int start(int position) {
        return known(position) ? start[position] : 0;
    }

    /** The place after the last of a list. */
    int end(int position) {
        return known(position) ? start[position + 1] : 0;
    }

    private boolean known(int position) {
        return position >= 0 && position < start.length - 1;
    }

    /** The position of the neighbour at a place. */
    int neighbour(int place) {
        return neighbour[place];
    }

    /** The similarity of the neighbour at a place. */
    float similarity(int place) {
        return similarity[place];
    }

    /** The first few neighbours. */
    List<Neighbour> nearest(int position, int top) {
        return IntStream.range(start(position), end(position))
                .limit(top)
                .mapToObj(place -> new Neighbour(neighbour[place], similarity[place]))
                .toList();
    }

    /** The places of the first few neighbours in a list that are wanted. */
    int[] first(int most, int position, IntPredicate wanted) {
        int[] places = new int[most];
        int found = 0;
        int end = end(position);
        for (int place = start(position); place < end && found < most; place++) {
            if (wanted.test(neighbour[place])) {
                places[found++] = place;
            }
        }
        return Arrays.copyOf(places, found);
    }

    /** The whole list of a position. */
    NeighbourList list(int position) {
        int from = start(position);
        int to = end(position);
        return new NeighbourList(Arrays.copyOfRange(neighbour, from, to), Arrays.copyOfRange(similarity, from, to));
    }

    void write(BinaryWriter out) throws IOException {
        out.putInts(start);
        out.putInts(neighbour);
        out.putFloats(similarity);
    }

    static NeighbourLists read(BinaryReader in) throws IOException {
        return new NeighbourLists(in.takeInts(), in.takeInts(), in.takeFloats());
    }
}
