package io.marquee.data.split;

/** A part of the ratings, as a number between 0 and 1. */
final class Share {
    private Share() {}

    static void check(double share) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("the share must lie between 0 and 1, not be " + share);
        }
    }

    /** The nearest number of ratings. */
    static int of(int size, double share) {
        return (int) Math.round(size * share);
    }
}
