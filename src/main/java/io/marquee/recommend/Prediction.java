package io.marquee.recommend;

import io.marquee.data.Movie;

/**
 * One line of a recommendation.
 *
 * @param predictedRating in stars, within the scale of the training data
 */
public record Prediction(Movie movie, double predictedRating) {}
