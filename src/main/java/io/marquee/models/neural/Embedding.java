package io.marquee.models.neural;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;

/**
 * A learnt vector and a learnt bias for each user, or each movie. Those of a position that the training ratings do not have are
 * zero.
 *
 * @param width of a vector
 * @param vectors positions × width, one after the other
 * @param biases by position, in stars
 */
record Embedding(int width, float[] vectors, float[] biases) {
    private static final double DEVIATION = 0.05;

    /** Small random vectors for those that have ratings. */
    static Embedding random(int width, int positions, IntPredicate rated, RandomGenerator random) {
        Embedding embedding = zero(width, positions);
        for (int position = 0; position < positions; position++) {
            if (rated.test(position)) {
                embedding.randomise(position, random);
            }
        }
        return embedding;
    }

    /** Zeros, for so many positions. */
    static Embedding zero(int width, int positions) {
        return new Embedding(width, new float[positions * width], new float[positions]);
    }

    private void randomise(int position, RandomGenerator random) {
        for (int k = 0; k < width; k++) {
            vectors[position * width + k] = (float) random.nextGaussian(0, DEVIATION);
        }
    }

    boolean has(int position) {
        return position >= 0 && position < biases.length;
    }

    float bias(int position) {
        return has(position) ? biases[position] : 0;
    }

    /** Copies a vector, to begin at {@code into[at]}. */
    void copy(int position, float[] into, int at) {
        if (has(position)) {
            System.arraycopy(vectors, position * width, into, at, width);
        } else {
            Arrays.fill(into, at, at + width, 0);
        }
    }

    /**
     * One step of gradient descent on ½·error² + ½·l2·(|vector|² + bias²).
     *
     * @param error of the prediction, in stars; also how fast ½·error² grows with the bias
     * @param slopes how fast it grows with each entry of the vector
     */
    void descend(int position, float error, float[] slopes, float rate, float l2) {
        biases[position] -= rate * (error + l2 * biases[position]);
        int first = position * width;
        for (int k = 0; k < width; k++) {
            vectors[first + k] -= rate * (slopes[k] + l2 * vectors[first + k]);
        }
    }

    void write(BinaryWriter out) throws IOException {
        out.putInt(width);
        out.putFloats(vectors);
        out.putFloats(biases);
    }

    static Embedding read(BinaryReader in) throws IOException {
        return new Embedding(in.takeInt(), in.takeFloats(), in.takeFloats());
    }
}
