package io.marquee.search;

/**
 * A candidate that was tried on one split, as a line of the journal tells it.
 *
 * @param candidate its number
 * @param users the share of the users that took part
 * @param split the seed of the split
 * @param value the measure
 * @param seconds it took, for a reader
 */
record Trial(int candidate, double users, long split, double value, double seconds) {
    /** What was tried, whatever came of it. */
    record Key(int candidate, double users, long split) {}

    /** What was tried. */
    Key key() {
        return new Key(candidate, users, split);
    }
}
