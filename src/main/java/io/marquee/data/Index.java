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

    private static final int SPARSEST = 8;
    private static final int[] NO_TABLE = {};

    private final int[] ids;
    private final int[] table;

    private Index(int[] ids) {
        this.ids = ids;
        this.table = table(ids);
    }

    /** An index over the distinct values of {@code ids}, which may come in any order. */
    public static Index of(int... ids) {
        IdSet distinct = new IdSet();
        for (int id : ids) {
            distinct.add(id);
        }
        return new Index(distinct.sorted());
    }

    /** An index over the distinct values of {@code ids}. */
    public static Index of(IntStream ids) {
        return of(ids.toArray());
    }

    /** The position of every id from the lowest to the highest, where the ids are dense enough for that to be small. */
    private static int[] table(int[] ids) {
        long span = ids.length == 0 ? 0 : (long) ids[ids.length - 1] - ids[0] + 1;
        if (span == 0 || span > (long) SPARSEST * ids.length) {
            return NO_TABLE;
        }
        int[] table = new int[(int) span];
        Arrays.fill(table, ABSENT);
        for (int position = 0; position < ids.length; position++) {
            table[ids[position] - ids[0]] = position;
        }
        return table;
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
        if (table.length > 0) {
            long place = (long) id - ids[0];
            return place < 0 || place >= table.length ? ABSENT : table[(int) place];
        }
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
