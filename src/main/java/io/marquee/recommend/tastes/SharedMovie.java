package io.marquee.recommend.tastes;

import io.marquee.data.Movie;

/**
 * A movie that two people rated.
 *
 * @param own what the first gave it, in stars
 * @param theirs what the second gave it, in stars
 */
public record SharedMovie(Movie movie, double own, double theirs) {
    private static final double FAVOURITE = 4;
    private static final double CLOSE = 0.5;

    /** What both gave it. */
    double sum() {
        return own + theirs;
    }

    boolean isFavourite() {
        return own >= FAVOURITE && theirs >= FAVOURITE;
    }

    boolean isAgreed() {
        return Math.abs(own - theirs) <= CLOSE;
    }
}
