package io.marquee.recommend.reasons;

import io.marquee.data.Ratings;

/** A model's scores of some movies at some moment, for whoever has rated this and nothing else. */
@FunctionalInterface
public interface Scoring {
    /**
     * The scores, one for each movie, always in the same order.
     *
     * @param own all ratings of one person; may be none
     */
    double[] of(Ratings own);
}
