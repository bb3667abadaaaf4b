package io.marquee.recommend.tastes;

import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the people who rated one movie gave all others, each rating less the mean of its person: sums for the adjusted cosine of
 * Sarwar, Karypis, Konstan and Riedl (2001), <a href="https://doi.org/10.1145/371920.372071">doi:10.1145/371920.372071</a>,
 * shrunk by min(overlap, 50) / 50 as {@link Likeness} is. For one thread.
 */
final class CoRatings {
    private final int[] overlap;
    private final double[] products;
    private final double[] ownSquares;
    private final double[] squares;

    private CoRatings(int movies) {
        overlap = new int[movies];
        products = new double[movies];
        ownSquares = new double[movies];
        squares = new double[movies];
    }

    static CoRatings of(int movie, Ratings ratings, Grouping byUser) {
        CoRatings sums = new CoRatings(ratings.movies().size());
        for (int user = 0; user < byUser.keys(); user++) {
            int row = byUser.count(user) == 0 ? Index.ABSENT : rowOf(movie, ratings, byUser, user);
            if (row != Index.ABSENT) {
                sums.add(ratings, row, byUser.row(user, 0), byUser.count(user));
            }
        }
        return sums;
    }

    /** A user's rows ascend by movie. */
    private static int rowOf(int movie, Ratings ratings, Grouping byUser, int user) {
        int low = byUser.row(user, 0);
        int high = low + byUser.count(user) - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ratings.movie(middle) < movie) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return ratings.movie(low) == movie ? low : Index.ABSENT;
    }

    private void add(Ratings ratings, int own, int from, int count) {
        double mean = IntStream.range(from, from + count)
                .map(ratings::halfStars)
                .average()
                .orElseThrow();
        double ownRest = ratings.halfStars(own) - mean;
        for (int row = from; row < from + count; row++) {
            int movie = ratings.movie(row);
            double rest = ratings.halfStars(row) - mean;
            overlap[movie]++;
            products[movie] += ownRest * rest;
            ownSquares[movie] += ownRest * ownRest;
            squares[movie] += rest * rest;
        }
    }

    /** How many people rated both. */
    int overlap(int movie) {
        return overlap[movie];
    }

    /** From −1 to 1. */
    double similarity(int movie) {
        double norm = ownSquares[movie] * squares[movie];
        return norm < Likeness.FLAT
                ? 0
                : Likeness.of(overlap[movie], OptionalDouble.of(products[movie] / Math.sqrt(norm)))
                        .similarity();
    }

    /** The positions of the movies of some kind that have a similarity above 0. */
    IntStream similar(IntPredicate kind) {
        return IntStream.range(0, overlap.length).filter(movie -> kind.test(movie) && similarity(movie) > 0);
    }
}
