package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How far users, or movies, stand above their own bias in a bin of time; 0 where there are no ratings.
 *
 * @param keys position and bin, ascending
 * @param stars by key
 */
record TimedBias(TimeBins bins, long[] keys, double[] stars) {
    /** No bias at any time. */
    static final TimedBias NONE = new TimedBias(TimeBins.ofDays(1), new long[0], new double[0]);

    /** A bias of zero for every position and bin that has a rating. */
    static TimedBias zero(TimeBins bins, Ratings ratings, IntUnaryOperator position) {
        long[] keys = IntStream.range(0, ratings.size())
                .mapToLong(row -> key(position.applyAsInt(row), bins.of(ratings.second(row))))
                .sorted()
                .distinct()
                .toArray();
        return new TimedBias(bins, keys, new double[keys.length]);
    }

    /** The same for one position alone, by the moments of its ratings. */
    static TimedBias zero(TimeBins bins, int position, int ratings, IntToLongFunction second) {
        long[] keys = IntStream.range(0, ratings)
                .mapToLong(row -> key(position, bins.of(second.applyAsLong(row))))
                .sorted()
                .distinct()
                .toArray();
        return new TimedBias(bins, keys, new double[keys.length]);
    }

    /** Puts in the biases of a part of these positions and bins. */
    void put(TimedBias some) {
        int first = some.keys.length == 0 ? 0 : Arrays.binarySearch(keys, some.keys[0]);
        System.arraycopy(some.stars, 0, stars, first, some.stars.length);
    }

    /** Learns these biases, which change with it; without keys there is nothing to learn. */
    BiasTerm term(Ratings ratings, IntUnaryOperator position, double damping) {
        int rows = keys.length == 0 ? 0 : ratings.size();
        int[] slots = IntStream.range(0, rows)
                .map(row -> slot(position.applyAsInt(row), ratings.second(row)))
                .toArray();
        return new BiasTerm(rows, stars, row -> slots[row], damping);
    }

    private static long key(int position, int bin) {
        return (long) position << Integer.SIZE | bin;
    }

    /** Where the bias of a position at a moment is; negative where there is none. */
    int slot(int position, long second) {
        return Arrays.binarySearch(keys, key(position, bins.of(second)));
    }

    /** In stars. */
    double of(int position, long second) {
        int slot = slot(position, second);
        return slot < 0 ? 0 : stars[slot];
    }

    void write(BinaryWriter out) throws IOException {
        bins.write(out);
        out.putInts(Arrays.stream(keys)
                .mapToInt(key -> (int) (key >>> Integer.SIZE))
                .toArray());
        out.putInts(Arrays.stream(keys).mapToInt(key -> (int) key).toArray());
        out.putDoubles(stars);
    }

    static TimedBias read(BinaryReader in) throws IOException {
        TimeBins bins = TimeBins.read(in);
        int[] positions = in.takeInts();
        int[] binOf = in.takeInts();
        long[] keys = IntStream.range(0, positions.length)
                .mapToLong(i -> key(positions[i], binOf[i]))
                .toArray();
        return new TimedBias(bins, keys, in.takeDoubles());
    }
}
