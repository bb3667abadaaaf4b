package io.marquee.recommend.titles;

import io.marquee.data.Ratings;

/** How many ratings each movie has, and the sum of their half-stars. */
public final class MovieTotals {
    private final int[] count;
    private final int[] halfStars;

    private MovieTotals(int movies) {
        count = new int[movies];
        halfStars = new int[movies];
    }

    /** Of some ratings. */
    public static MovieTotals of(Ratings ratings) {
        MovieTotals totals = new MovieTotals(ratings.movies().size());
        for (int row = 0; row < ratings.size(); row++) {
            totals.count[ratings.movie(row)]++;
            totals.halfStars[ratings.movie(row)] += ratings.halfStars(row);
        }
        return totals;
    }

    /** The number of ratings of the movie at a position. */
    public int popularity(int movie) {
        return count[movie];
    }

    /** The mean rating of the movie at a position, in stars; NaN without ratings. */
    public double mean(int movie) {
        return count[movie] == 0 ? Double.NaN : halfStars[movie] / 2.0 / count[movie];
    }
}
