package io.marquee.store;

/**
 * A model whose factors are in the store: what it predicts is {@code mean} + the user's bias + the movie's bias + the dot
 * product of their vectors, kept within the scale of the ratings.
 *
 * @param model its name
 * @param rank the number of factors
 * @param mean in stars
 */
public record FactorModel(String model, int rank, double mean) {}
