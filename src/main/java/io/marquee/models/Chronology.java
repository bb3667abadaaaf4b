package io.marquee.models;

import io.marquee.data.Ratings;
import java.util.stream.LongStream;

/** Ratings in the order in which they were given. */
public final class Chronology {
    private Chronology() {}

    /** The rows from {@code first} up to, but without, {@code end}, the oldest first; of the same second by row. */
    public static int[] rows(Ratings ratings, int first, int end) {
        return LongStream.range(first, end)
                .map(row -> ratings.second((int) row) << (Integer.SIZE - 1) | row)
                .sorted()
                .mapToInt(key -> (int) key & Integer.MAX_VALUE)
                .toArray();
    }
}
