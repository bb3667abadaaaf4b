package io.marquee.models;

/**
 * Where a rating will lie with a probability of 80 %, in stars.
 *
 * @param low at most {@code high}
 * @param high within the scale, like the other end
 */
public record Interval(double low, double high) {
    /** The probability that a rating lies within, both ends included. */
    public static final double COVERAGE = 0.8;

    /** Refuses ends in the wrong order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /** Whether a rating lies within. */
    public boolean contains(double stars) {
        return stars >= low && stars <= high;
    }
}
