package io.marquee.api.endpoint;

import io.marquee.models.Interval;

/** Where a rating lies with a probability of {@code share}, as JSON. */
public record IntervalView(double share, double lower, double upper) {
    /** The JSON form of an interval. */
    public static IntervalView of(Interval interval) {
        return new IntervalView(interval.share(), Stars.rounded(interval.low()), Stars.rounded(interval.high()));
    }
}
