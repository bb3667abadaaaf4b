package io.marquee.models;

/**
 * Where a rating lies with a known probability.
 *
 * @param share the probability, from 0 to 1: 0.8 for an interval that covers four ratings in five
 * @param low its lower end, in stars
 * @param high its upper end, in stars, at least {@code low}
 */
public record Interval(double share, double low, double high) {
    /** Refuses ends in the wrong order. */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("an interval from " + low + " to " + high);
        }
    }

    /** Whether a rating lies within; both ends do. */
    public boolean contains(double stars) {
        return stars >= low && stars <= high;
    }
}
