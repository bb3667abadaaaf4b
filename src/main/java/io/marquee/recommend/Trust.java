package io.marquee.recommend;

/** How far predicted ratings can be trusted: the seam for lists that are ordered by a lower bound. */
interface Trust {
    /**
     * What the ratings will hardly fall below.
     *
     * @param stars the predicted rating of each movie
     * @return a bound for each movie, in stars, at most its predicted rating
     */
    double[] lowerBounds(int user, int[] movies, double[] stars, long second);
}
