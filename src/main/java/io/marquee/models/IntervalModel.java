package io.marquee.models;

/** A star predictor that knows how far off it may be. */
public interface IntervalModel extends RatingModel {
    /** Where the user's rating of the movie would lie. */
    Interval interval(int user, int movie, long second);
}
