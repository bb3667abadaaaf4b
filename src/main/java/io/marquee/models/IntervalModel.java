package io.marquee.models;

/** A rating model that knows how sure it is. */
public interface IntervalModel extends RatingModel {
    /** Where the rating will lie with the probability {@link Interval#COVERAGE}. */
    Interval interval(int user, int movie, long second);
}
