package io.marquee.models.relevance;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.algebra.Inverse;
import io.marquee.models.algebra.Vectors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The columns of {@link Ease}'s B from one system of as many equations as there are users. With A = (X·Xᵀ + λ·I)⁻¹·X, column
 * j is B_ij = (Xᵀ·A)_ij / (1 − (Xᵀ·A)_jj): one pass over the ratings.
 */
final class EaseByUsers implements IntFunction<double[]> {
    private final Ratings ratings;
    private final float[] liking;
    private final Grouping byMovie;
    private final double[][] inverse;

    private EaseByUsers(Ratings ratings, float[] liking, Grouping byMovie, double[][] inverse) {
        this.ratings = ratings;
        this.liking = liking;
        this.byMovie = byMovie;
        this.inverse = inverse;
    }

    static EaseByUsers of(Ratings ratings, float[] liking, double regularisation) {
        Grouping byUser = ratings.byUser();
        Grouping byMovie = ratings.byMovie();
        double[][] system = IntStream.range(0, byUser.keys())
                .parallel()
                .mapToObj(user -> common(ratings, liking, byUser, byMovie, user))
                .toArray(double[][]::new);
        IntStream.range(0, system.length).forEach(user -> system[user][user] += regularisation);
        Inverse.invert(system);
        return new EaseByUsers(ratings, liking, byMovie, system);
    }

    /** A row of X·Xᵀ: what a user likes in common with each. */
    private static double[] common(Ratings ratings, float[] liking, Grouping byUser, Grouping byMovie, int user) {
        double[] common = new double[byUser.keys()];
        for (int i = 0; i < byUser.count(user); i++) {
            int row = byUser.row(user, i);
            int movie = ratings.movie(row);
            for (int j = 0; j < byMovie.count(movie); j++) {
                int other = byMovie.row(movie, j);
                common[ratings.user(other)] += (double) liking[row] * liking[other];
            }
        }
        return common;
    }

    @Override
    public double[] apply(int movie) {
        if (byMovie.count(movie) == 0) {
            return new double[0];
        }
        double[] column = new double[byMovie.keys()];
        double[] users = users(movie);
        for (int row = 0; row < ratings.size(); row++) {
            column[ratings.movie(row)] += liking[row] * users[ratings.user(row)];
        }
        double rest = 1 - column[movie];
        column[movie] = 0;
        IntStream.range(0, column.length).forEach(from -> column[from] /= rest);
        return column;
    }

    /** A column of A. */
    private double[] users(int movie) {
        double[] users = new double[inverse.length];
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            Vectors.add(liking[row], inverse[ratings.user(row)], users);
        }
        return users;
    }
}
