package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Time cut into bins of equal length. Moments before the first bin belong to it, those after the last to that.
 *
 * @param start of the first bin, in seconds since 1970-01-01T00:00Z
 * @param length of a bin in seconds, at least 1
 * @param count of bins, at least 1
 */
record TimeBins(long start, long length, int count) {
    private static final long SECONDS_A_DAY = 86_400;

    /** So many bins that span the given ratings. */
    static TimeBins spanning(Ratings ratings, int count) {
        long oldest = IntStream.range(0, ratings.size())
                .mapToLong(ratings::second)
                .min()
                .orElse(0);
        return new TimeBins(oldest, (ratings.newest() - oldest) / count + 1, count);
    }

    /** Days of UTC, or so many of them at a time. */
    static TimeBins ofDays(int days) {
        return new TimeBins(0, SECONDS_A_DAY * days, Integer.MAX_VALUE);
    }

    /** The bin of a moment, from 0. */
    int of(long second) {
        return (int) Math.min(count - 1L, Math.max(0, Math.floorDiv(second - start, length)));
    }

    void write(BinaryWriter out) throws IOException {
        out.putLong(start);
        out.putLong(length);
        out.putInt(count);
    }

    static TimeBins read(BinaryReader in) throws IOException {
        return new TimeBins(in.takeLong(), in.takeLong(), in.takeInt());
    }
}
