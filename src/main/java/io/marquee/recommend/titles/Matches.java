package io.marquee.recommend.titles;

import java.util.Arrays;

/** The best match of every movie, while a query is answered: how, and how well among those that match in the same way. */
final class Matches {
    private static final int NONE = Integer.MAX_VALUE;
    private static final int WORST = 1 << 16;

    private final int[] best;
    private int size;

    Matches(int movies) {
        best = new int[movies];
        Arrays.fill(best, NONE);
    }

    /**
     * A movie matches.
     *
     * @param penalty from 0, to compare with others of the same kind
     */
    void add(int movie, Match match, int penalty) {
        size += best[movie] == NONE ? 1 : 0;
        best[movie] = Math.min(best[movie], match.ordinal() * WORST + Math.min(penalty, WORST - 1));
    }

    /** How many movies match. */
    int size() {
        return size;
    }

    boolean has(int movie) {
        return best[movie] != NONE;
    }

    /** How a movie matches that does. */
    Match match(int movie) {
        return Match.values()[best[movie] / WORST];
    }

    /** The lower the better. */
    int key(int movie) {
        return best[movie];
    }
}
