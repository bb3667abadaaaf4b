package io.marquee.data.read;

import io.marquee.data.RatingsBuilder;

/** What counts as a time. */
final class Times {
    static final String EXPECTED = "a time in whole seconds since 1970-01-01T00:00Z, 0 to " + RatingsBuilder.LATEST;

    private Times() {}

    static boolean isGood(long second) {
        return second >= 0 && second <= RatingsBuilder.LATEST;
    }
}
