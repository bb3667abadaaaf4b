package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Vectors {@code (factors, bias)} by position. After those of all positions comes one more, that of a stranger.
 *
 * @param width of a vector: rank + 1
 * @param values (positions + 1) × width, vector after vector
 */
record Factors(int width, float[] values) {
    /** Vectors of zeros. */
    static Factors zero(int positions, int width) {
        return new Factors(width, new float[(positions + 1) * width]);
    }

    /** One vector for everyone. */
    static Factors ofStranger(double[] vector) {
        Factors one = zero(0, vector.length);
        one.set(0, vector);
        return one;
    }

    /** The number of vectors, the stranger's included. */
    int size() {
        return values.length / width;
    }

    /** Where a position's vector begins; that of the stranger for a position that is not there. */
    int start(int position) {
        return width * (position >= 0 && position < size() ? position : size() - 1);
    }

    /** One entry of a position's vector. */
    double value(int position, int entry) {
        return values[start(position) + entry];
    }

    /** The factors of a position, a copy. */
    float[] factors(int position) {
        return Arrays.copyOfRange(values, start(position), start(position) + width - 1);
    }

    /** The bias of a position. */
    float bias(int position) {
        return values[start(position) + width - 1];
    }

    /** The vector of a position, a copy. */
    double[] vector(int position) {
        int start = start(position);
        return IntStream.range(start, start + width).mapToDouble(i -> values[i]).toArray();
    }

    /** Puts a vector in its place. */
    void set(int position, double[] vector) {
        int start = start(position);
        for (int i = 0; i < width; i++) {
            values[start + i] = (float) vector[i];
        }
    }

    void write(BinaryWriter out) throws IOException {
        out.putInt(width);
        out.putFloats(values);
    }

    static Factors read(BinaryReader in) throws IOException {
        return new Factors(in.takeInt(), in.takeFloats());
    }
}
