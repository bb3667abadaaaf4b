package io.marquee.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Rows gathered by a key, as a compressed sparse row structure: the rows of key k are {@code rows[start[k]] …
 * rows[start[k + 1] - 1]}, ascending.
 */
public final class Grouping {
    private static final int[] IN_PLACE = {};

    private final int[] start;
    private final int[] rows;

    private Grouping(int[] start, int[] rows) {
        this.start = start;
        this.rows = rows;
    }

    /**
     * Gathers rows by counting sort, in O(rows + keys).
     *
     * @param keys the key of each row, from 0 to {@code count} − 1
     */
    static Grouping of(int[] keys, int count) {
        int[] start = starts(keys, count);
        int[] next = start.clone();
        int[] rows = new int[keys.length];
        for (int row = 0; row < keys.length; row++) {
            rows[next[keys[row]]++] = row;
        }
        return new Grouping(start, rows);
    }

    /** The same for keys that ascend from row to row: the rows need no memory of their own. */
    static Grouping ofAscending(int[] keys, int count) {
        return new Grouping(starts(keys, count), IN_PLACE);
    }

    /** The ascending keys of rows of which each key has so many. */
    static int[] keysOf(int... counts) {
        int[] keys = new int[IntStream.of(counts).sum()];
        int row = 0;
        for (int key = 0; key < counts.length; key++) {
            Arrays.fill(keys, row, row + counts[key], key);
            row += counts[key];
        }
        return keys;
    }

    private static int[] starts(int[] keys, int count) {
        int[] start = new int[count + 1];
        for (int key : keys) {
            start[key + 1]++;
        }
        for (int key = 0; key < count; key++) {
            start[key + 1] += start[key];
        }
        return start;
    }

    /** The number of keys. */
    public int keys() {
        return start.length - 1;
    }

    /** How many rows a key has. */
    public int count(int key) {
        return start[key + 1] - start[key];
    }

    /** The rows of all keys one after the other; for a caller that keeps this grouping to itself, as they are not copied. */
    int[] rows() {
        return rows;
    }

    /** The i-th row of a key. */
    public int row(int key, int i) {
        int place = start[key] + i;
        return rows == IN_PLACE ? place : rows[place];
    }
}
