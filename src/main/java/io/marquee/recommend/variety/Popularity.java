package io.marquee.recommend.variety;

import io.marquee.data.Ratings;

/** How many users rated each movie in training. */
public final class Popularity {
    private static final double LN_2 = Math.log(2);

    private final int users;
    private final int[] raters;

    private Popularity(int users, int[] raters) {
        this.users = users;
        this.raters = raters;
    }

    /** The popularity of the movies among the users of some ratings. */
    public static Popularity of(Ratings ratings) {
        int[] raters = new int[ratings.movies().size()];
        for (int row = 0; row < ratings.size(); row++) {
            raters[ratings.movie(row)]++;
        }
        return new Popularity(ratings.users().size(), raters);
    }

    /** How many users rated the movie at a position. */
    public int raters(int movie) {
        return raters[movie];
    }

    /**
     * How little the movie at a position is known, in bits: its self-information −log₂(raters / users), zero for a movie that
     * everyone rated. One that nobody rated counts as if one user had.
     *
     * <p>Castells, Vargas and Wang (2011), “Novelty and diversity metrics for recommender systems: choice, discovery and
     * relevance”.
     */
    public double information(int movie) {
        return Math.log((double) users / Math.max(1, raters[movie])) / LN_2;
    }
}
