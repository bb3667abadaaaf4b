package io.marquee.api.endpoint;

import java.util.OptionalDouble;

/** Ratings in answers. */
public final class Stars {
    private static final double PARTS = 1000;

    private Stars() {}

    /** To three decimals, far below what a prediction knows; keeps the order of what is rounded. */
    public static double rounded(double stars) {
        return Math.round(stars * PARTS) / PARTS;
    }

    /** The same for ratings that may be absent. */
    public static OptionalDouble rounded(OptionalDouble stars) {
        return stars.isPresent() ? OptionalDouble.of(rounded(stars.getAsDouble())) : stars;
    }
}
