package io.marquee.models;

import io.marquee.data.Ratings;
import java.util.function.IntUnaryOperator;

/** One of the biases that add up to a prediction, while it is learnt: a number of stars for each of its keys. */
final class BiasTerm {
    private final int rows;
    private final IntUnaryOperator key;
    private final DampedMeans means;
    private final double[] stars;

    /**
     * A term of zeros.
     *
     * @param stars by key; filled in place
     * @param key of each rating
     * @param damping how many ratings that need no bias every key is given on top of its own
     */
    BiasTerm(int rows, double[] stars, IntUnaryOperator key, double damping) {
        this.rows = rows;
        this.key = key;
        this.means = new DampedMeans(rows, stars.length, key, damping);
        this.stars = stars;
    }

    /** A term for users. */
    static BiasTerm ofUsers(Ratings ratings, double damping) {
        return new BiasTerm(ratings.size(), new double[ratings.users().size()], ratings::user, damping);
    }

    /** A term for movies. */
    static BiasTerm ofMovies(Ratings ratings, double damping) {
        return new BiasTerm(ratings.size(), new double[ratings.movies().size()], ratings::movie, damping);
    }

    /** In stars, by key. */
    double[] stars() {
        return stars;
    }

    /**
     * Takes from what all terms leave unexplained as much as this one can explain.
     *
     * @param rest by rating, in stars; changed in place
     * @return the most that any bias has moved, in stars
     */
    double settle(double[] rest) {
        double[] next = means.of(row -> rest[row] + stars[key.applyAsInt(row)]);
        for (int row = 0; row < rows; row++) {
            rest[row] -= next[key.applyAsInt(row)] - stars[key.applyAsInt(row)];
        }
        double moved = 0;
        for (int i = 0; i < next.length; i++) {
            moved = Math.max(moved, Math.abs(next[i] - stars[i]));
            stars[i] = next[i];
        }
        return moved;
    }
}
