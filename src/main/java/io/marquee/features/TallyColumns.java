package io.marquee.features;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/** A {@link Tally} for each of many keys, in columns: 28 bytes a key. */
final class TallyColumns {
    private final int[] count;
    private final int[] sum;
    private final int[] squares;
    private final double[] level;
    private final double[] pull;

    private TallyColumns(int[] count, int[] sum, int[] squares, double[] level, double[] pull) {
        this.count = count;
        this.sum = sum;
        this.squares = squares;
        this.level = level;
        this.pull = pull;
    }

    static TallyColumns empty(int keys) {
        return new TallyColumns(new int[keys], new int[keys], new int[keys], new double[keys], new double[keys]);
    }

    int keys() {
        return count.length;
    }

    void add(int key, int halfStars) {
        count[key]++;
        sum[key] += halfStars;
        squares[key] += halfStars * halfStars;
    }

    void addDifference(int key, double itsLevel, double itsPull) {
        level[key] += itsLevel;
        pull[key] += itsPull;
    }

    Tally tally(int key) {
        return new Tally(count[key], sum[key], squares[key], level[key], pull[key]);
    }

    /** The part of a key's damped mean {@code (S + d·μ) / (c + d)} that does not hang on μ. */
    double fixedPart(int key, double damping) {
        return count[key] == 0 ? 0 : sum[key] / 2.0 / (count[key] + damping);
    }

    /** How strongly the global mean pulls at a key's damped mean: {@code d / (c + d)}. */
    double pull(int key, double damping) {
        return count[key] == 0 ? 1 : damping / (count[key] + damping);
    }

    Tally total() {
        Tally total = Tally.NONE;
        for (int key = 0; key < count.length; key++) {
            total = total.plus(tally(key));
        }
        return total;
    }

    void write(BinaryWriter out) throws IOException {
        out.putInts(count);
        out.putInts(sum);
        out.putInts(squares);
        out.putDoubles(level);
        out.putDoubles(pull);
    }

    static TallyColumns read(BinaryReader in) throws IOException {
        return new TallyColumns(in.takeInts(), in.takeInts(), in.takeInts(), in.takeDoubles(), in.takeDoubles());
    }
}
