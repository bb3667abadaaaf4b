package io.marquee.data;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * External ids ↔ dense positions 0 … size − 1, in ascending order of the ids. The only place where one becomes the other:
 * outside Marquee there are ids, inside there are positions.
 */
public final class Index {
    /** The position of an id that the index does not hold. */
    public static final int ABSENT = -1;

    private final int[] ids;

    private Index(int[] ids) {
        this.ids = ids;
    }

    /** An index over the distinct values of {@code ids}, which may come in any order. */
    public static Index of(int... ids) {
        return of(Arrays.stream(ids));
    }

    /** An index over the distinct values of {@code ids}. */
    public static Index of(IntStream ids) {
        return new Index(ids.sorted().distinct().toArray());
    }

    /** The number of ids. */
    public int size() {
        return ids.length;
    }

    /** The id at a position. */
    public int id(int position) {
        return ids[position];
    }

    /** The position of an id, or {@link #ABSENT}. */
    public int position(int id) {
        int found = Arrays.binarySearch(ids, id);
        return found < 0 ? ABSENT : found;
    }

    /** Whether the id is known. */
    public boolean contains(int id) {
        return position(id) != ABSENT;
    }

    /** All ids, ascending. */
    public IntStream ids() {
        return Arrays.stream(ids);
    }

    /** Writes the ids. */
    public void write(BinaryWriter out) throws IOException {
        out.putInts(ids);
    }

    /** Reads what {@link #write} wrote. */
    public static Index read(BinaryReader in) throws IOException {
        return new Index(in.takeInts());
    }
}
