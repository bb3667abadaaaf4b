package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** How far users, or movies, stand above their own bias in a bin of time; 0 where there are no ratings. */
final class TimedBias {
    /** No bias at any time. */
    static final TimedBias NONE = new TimedBias(TimeBins.ofDays(1), new long[0], new double[0]);

    private final TimeBins bins;
    /** Position and bin, ascending. */
    private final long[] keys;
    /** By key. */
    private final double[] stars;
    /** By position: where its keys begin; one more, for the end of the last. */
    private final int[] first;

    private TimedBias(TimeBins bins, long[] keys, double[] stars) {
        this.bins = bins;
        this.keys = keys;
        this.stars = stars;
        this.first = new int[keys.length == 0 ? 1 : position(keys[keys.length - 1]) + 2];
        for (long key : keys) {
            first[position(key) + 1]++;
        }
        for (int position = 1; position < first.length; position++) {
            first[position] += first[position - 1];
        }
    }

    /** What time is cut into. */
    TimeBins bins() {
        return bins;
    }

    /** The biases, in stars, to be changed in place. */
    double[] stars() {
        return stars;
    }

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

    private static int position(long key) {
        return (int) (key >>> Integer.SIZE);
    }

    private static long key(int position, int bin) {
        return (long) position << Integer.SIZE | bin;
    }

    /** Where the bias of a position at a moment is; negative where there is none. */
    int slot(int position, long second) {
        return position < 0 || position >= first.length - 1
                ? -1
                : Arrays.binarySearch(keys, first[position], first[position + 1], key(position, bins.of(second)));
    }

    /** In stars. */
    double of(int position, long second) {
        int slot = slot(position, second);
        return slot < 0 ? 0 : stars[slot];
    }

    void write(BinaryWriter out) throws IOException {
        bins.write(out);
        out.putInts(Arrays.stream(keys).mapToInt(TimedBias::position).toArray());
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
