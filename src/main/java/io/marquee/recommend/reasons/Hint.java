package io.marquee.recommend.reasons;

import io.marquee.data.Ratings;

/**
 * A cheap guess at which of a person's ratings matter to the score of a movie. It decides what is measured when there is no time
 * to measure all, and never what is told.
 */
@FunctionalInterface
interface Hint {
    /** How much each rating may matter, by row: the more the higher, 0 for not at all. */
    double[] strengths(Ratings own, int movie);
}
