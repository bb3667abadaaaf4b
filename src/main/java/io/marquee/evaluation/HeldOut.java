package io.marquee.evaluation;

import io.marquee.data.Ratings;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * One split of a set.
 *
 * @param seed of the split, and of the models that are tried on it
 * @param training what models may learn from
 * @param test what they are measured on; over the same users and movies as {@code training}
 */
record HeldOut(long seed, Ratings training, Ratings test) {
    /** Holds a share of the rows out, each with the same probability. */
    static HeldOut random(Ratings ratings, double share, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        boolean[] held = new boolean[ratings.size()];
        for (int row = 0; row < held.length; row++) {
            held[row] = random.nextDouble() < share;
        }
        int[] training =
                IntStream.range(0, held.length).filter(row -> !held[row]).toArray();
        int[] test = IntStream.range(0, held.length).filter(row -> held[row]).toArray();
        return new HeldOut(seed, ratings.select(training), ratings.select(test));
    }
}
