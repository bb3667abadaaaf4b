package io.marquee.data.read;

/** What counts as an id. */
final class Ids {
    static final String EXPECTED = "a whole number from 0 to " + Integer.MAX_VALUE;

    private Ids() {}

    static boolean isGood(long id) {
        return id >= 0 && id <= Integer.MAX_VALUE;
    }
}
