package io.marquee.features;

/** The decade of a movie, as a small number: a user's taste for old and new movies is kept by era. */
final class Era {
    private static final int FIRST_DECADE = 1900;
    /** How many eras there are: up to the 1900s, each decade from the 1910s to the 2020s, and later. */
    static final int COUNT = 14;

    private Era() {}

    static int of(int year) {
        return Math.min(COUNT - 1, Math.max(0, Math.floorDiv(year - FIRST_DECADE, 10)));
    }
}
