package io.marquee.api.endpoint;

import java.util.OptionalDouble;

/** Ratings in answers. */
final class Stars {
    private static final double PARTS = 1000;

    private Stars() {}

    /** To three decimals, far below what a prediction knows; keeps the order of what is rounded. */
    static double rounded(double stars) {
        return Math.round(stars * PARTS) / PARTS;
    }

    static OptionalDouble rounded(OptionalDouble stars) {
        return stars.isPresent() ? OptionalDouble.of(rounded(stars.getAsDouble())) : stars;
    }
}
