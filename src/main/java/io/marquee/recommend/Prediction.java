package io.marquee.recommend;

import io.marquee.data.Movie;
import java.util.OptionalDouble;

/**
 * One line of a recommendation.
 *
 * @param predictedRating in stars, within the scale of the training data
 * @param lowerBound of the rating, in stars, where the list is ordered by that
 * @param relevance the model's own score, where the list is ordered by relevance
 */
public record Prediction(Movie movie, double predictedRating, OptionalDouble lowerBound, OptionalDouble relevance) {}
