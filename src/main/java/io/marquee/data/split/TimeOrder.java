package io.marquee.data.split;

import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.BitSet;

/** Ratings by time; of the same second, by row. */
final class TimeOrder {
    private TimeOrder() {}

    /** Marks the last {@code count} of the rows from {@code first} up to, but without, {@code end}. */
    static void markLast(int count, Ratings ratings, int first, int end, BitSet marked) {
        long[] keys = new long[end - first];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(ratings.second(first + i), first + i);
        }
        Arrays.sort(keys);
        for (int i = keys.length - count; i < keys.length; i++) {
            marked.set((int) keys[i]);
        }
    }

    /** Orders by an unsigned 32-bit time and then by row; the row is the low half. */
    private static long key(long second, int row) {
        return (second << Integer.SIZE | row) ^ Long.MIN_VALUE;
    }
}
