package io.marquee.models.relevance;

import io.marquee.data.Grouping;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.TopList;
import io.marquee.models.algebra.Inverse;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The columns of {@link Ease}'s B from one system of as many equations as there are movies to link. */
final class EaseByMovies implements IntFunction<double[]> {
    private final int[] chosen;
    private final int[] place;
    private final double[][] inverse;

    private EaseByMovies(int[] chosen, int[] place, double[][] inverse) {
        this.chosen = chosen;
        this.place = place;
        this.inverse = inverse;
    }

    /** Links the given number of movies, those with the most ratings. */
    static EaseByMovies of(Ratings ratings, float[] liking, double regularisation, int movies) {
        Grouping byMovie = ratings.byMovie();
        TopList most = new TopList(movies);
        IntStream.range(0, byMovie.keys()).forEach(movie -> most.offer(movie, byMovie.count(movie)));
        int[] chosen = Arrays.stream(most.movies()).sorted().toArray();
        int[] place = new int[byMovie.keys()];
        Arrays.fill(place, Index.ABSENT);
        IntStream.range(0, chosen.length).forEach(i -> place[chosen[i]] = i);
        Grouping byUser = ratings.byUser();
        double[][] system = IntStream.of(chosen)
                .parallel()
                .mapToObj(movie -> common(ratings, liking, byUser, byMovie, movie, place, movies))
                .toArray(double[][]::new);
        IntStream.range(0, chosen.length).forEach(i -> system[i][i] += regularisation);
        Inverse.invert(system);
        return new EaseByMovies(chosen, place, system);
    }

    /** A row of Xᵀ·X: how much a movie is liked in common with each of the chosen ones. */
    private static double[] common(
            Ratings ratings, float[] liking, Grouping byUser, Grouping byMovie, int movie, int[] place, int chosen) {
        double[] common = new double[chosen];
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            int user = ratings.user(row);
            for (int j = 0; j < byUser.count(user); j++) {
                int other = byUser.row(user, j);
                if (place[ratings.movie(other)] != Index.ABSENT) {
                    common[place[ratings.movie(other)]] += (double) liking[row] * liking[other];
                }
            }
        }
        return common;
    }

    @Override
    public double[] apply(int movie) {
        if (place[movie] == Index.ABSENT) {
            return new double[0];
        }
        double[] row = inverse[place[movie]];
        double[] column = new double[place.length];
        for (int i = 0; i < chosen.length; i++) {
            column[chosen[i]] = chosen[i] == movie ? 0 : -row[i] / row[place[movie]];
        }
        return column;
    }
}
