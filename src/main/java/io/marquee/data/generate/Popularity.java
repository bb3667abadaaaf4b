package io.marquee.data.generate;

import java.util.random.RandomGenerator;

/**
 * How often movies are chosen: a Zipf–Mandelbrot law over ranks, weight (rank + q)^−s, whose top movie gets about a third of a
 * percent of all ratings, as in every real set.
 */
final class Popularity {
    private static final double EXPONENT = 1.5;
    private static final double SHIFT = 100;
    private static final double QUALITY_SPREAD = 0.42;
    private static final double QUALITY_OF_THE_POPULAR = 0.18;

    private Popularity() {}

    /** A weight for each movie; which one is popular is left to chance. */
    static double[] of(int movies, RandomGenerator random) {
        double shift = Math.min(SHIFT, 1 + movies / 10.0);
        double[] weights = new double[movies];
        for (int rank = 0; rank < movies; rank++) {
            int other = random.nextInt(rank + 1);
            weights[rank] = weights[other];
            weights[other] = Math.pow(rank + shift, -EXPONENT);
        }
        return weights;
    }

    /** How much better or worse, in stars, each movie is than the average rating; popular ones tend to be better. */
    static double[] quality(double[] weights, RandomGenerator random) {
        double[] quality = new double[weights.length];
        double total = 0;
        double weighted = 0;
        for (int movie = 0; movie < quality.length; movie++) {
            quality[movie] = QUALITY_SPREAD * random.nextGaussian() + QUALITY_OF_THE_POPULAR * Math.log(weights[movie]);
            total += weights[movie];
            weighted += weights[movie] * quality[movie];
        }
        for (int movie = 0; movie < quality.length; movie++) {
            quality[movie] -= weighted / total;
        }
        return quality;
    }
}
