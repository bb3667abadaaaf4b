package io.marquee.recommend.tastes;

import io.marquee.data.Ratings;
import java.util.stream.IntStream;

/** What one person gave each movie. */
final class Rater {
    private static final int NOTHING = 0;

    private final byte[] halfStars;
    private final double mean;

    private Rater(byte[] halfStars, double mean) {
        this.halfStars = halfStars;
        this.mean = mean;
    }

    /** Someone with these ratings, all of one person. */
    static Rater of(Ratings own) {
        byte[] halfStars = new byte[own.movies().size()];
        for (int row = 0; row < own.size(); row++) {
            halfStars[own.movie(row)] = (byte) own.halfStars(row);
        }
        return new Rater(halfStars, mean(own));
    }

    private static double mean(Ratings own) {
        return IntStream.range(0, own.size()).map(own::halfStars).average().orElse(0);
    }

    boolean rated(int movie) {
        return halfStars[movie] != NOTHING;
    }

    int halfStars(int movie) {
        return halfStars[movie];
    }

    /** How alike this person and the one of some rows rate. */
    Likeness likeness(Ratings ratings, int from, int to) {
        Overlap overlap = new Overlap();
        long sum = 0;
        for (int row = from; row < to; row++) {
            int theirs = ratings.halfStars(row);
            int mine = halfStars[ratings.movie(row)];
            sum += theirs;
            if (mine != NOTHING) {
                overlap.add(mine, theirs);
            }
        }
        return overlap.likeness(mean, to == from ? 0 : (double) sum / (to - from));
    }
}
