package io.marquee.recommend.shelves;

import io.marquee.data.Movie;
import io.marquee.models.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A movie as a shelf shows it.
 *
 * @param predictedRating in stars
 * @param interval that the person's rating lies in with a known probability, where the model that predicts it can tell
 * @param mean of all training ratings of the movie, in stars; empty without any
 * @param popularity the number of its training ratings
 */
public record Card(
        Movie movie, double predictedRating, Optional<Interval> interval, OptionalDouble mean, int popularity) {}
