package io.marquee.evaluation;

import io.marquee.data.Ratings;

/**
 * One split of a set.
 *
 * @param seed of the split, and of the models that are tried on it
 * @param training what models may learn from
 * @param test what they are measured on; over the same users and movies as {@code training}
 */
record HeldOut(long seed, Ratings training, Ratings test) {}
