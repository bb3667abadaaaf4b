package io.marquee.recommend;

import io.marquee.data.Movie;
import io.marquee.models.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One line of a recommendation.
 *
 * @param predictedRating in stars, within the scale of the training data
 * @param interval that the person's rating lies in with a known probability, where the model that predicts it can tell
 * @param lowerBound of the rating, in stars, where the list is ordered by that
 * @param relevance the model's own score, where the list is ordered by relevance
 */
public record Prediction(
        Movie movie,
        double predictedRating,
        Optional<Interval> interval,
        OptionalDouble lowerBound,
        OptionalDouble relevance) {}
