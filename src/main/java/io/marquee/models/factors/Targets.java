package io.marquee.models.factors;

import io.marquee.data.Ratings;

/**
 * What the vectors are to explain.
 *
 * @param mean of all ratings, in stars
 * @param weights by user position: 1 / variance of the noise in the user's ratings
 */
record Targets(Ratings ratings, double mean, double[] weights) {
    /** The rating of a row above the mean, in stars. */
    double stars(int row) {
        return ratings.stars(row) - mean;
    }

    /** The weight of a row. */
    double weight(int row) {
        return weights[ratings.user(row)];
    }
}
