package io.marquee.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How unevenly ratings spread over movies. Movies without a rating in the selection do not count.
 *
 * @param movies how many movies were rated
 * @param ratings how many ratings there are
 * @param gini 0 when all movies have as many ratings, towards 1 when few have nearly all; absent without a rating
 * @param half how many of the most rated movies it takes to have half of the ratings
 * @param points of the curve, the smallest share of movies first
 */
public record LongTail(int movies, long ratings, OptionalDouble gini, int half, List<Point> points) {
    /**
     * Counts the ratings of a selection.
     *
     * @param points how many points the curve has: at 1/points, 2/points, … 1 of the movies
     */
    public static LongTail of(Selection selection, int points) {
        long[] counts = new long[selection.activity().catalogue().size()];
        selection.scan((user, movie, halfStars, second) -> counts[movie]++);
        long[] ascending =
                Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        long[] most = cumulated(ascending);
        int movies = ascending.length;
        return new LongTail(
                movies,
                most[movies],
                gini(ascending, most[movies]),
                firstWithHalf(most),
                IntStream.rangeClosed(1, movies == 0 ? 0 : points)
                        .mapToObj(i ->
                                Point.of((double) i / points, (int) (((long) movies * i + points - 1) / points), most))
                        .toList());
    }

    /** How many ratings the most rated movie has, the two most rated ones, and so on; 0 at the start. */
    private static long[] cumulated(long... ascending) {
        long[] sums = new long[ascending.length + 1];
        for (int i = 0; i < ascending.length; i++) {
            sums[i + 1] = sums[i] + ascending[ascending.length - 1 - i];
        }
        return sums;
    }

    /** G = 2 Σ i·xᵢ / (n Σ xᵢ) − (n + 1) / n for ascending xᵢ (Gini 1912, as in doi:10.2307/177185). */
    private static OptionalDouble gini(long[] ascending, long sum) {
        if (sum == 0) {
            return OptionalDouble.empty();
        }
        double weighted = 0;
        for (int i = 0; i < ascending.length; i++) {
            weighted += (i + 1.0) * ascending[i];
        }
        double n = ascending.length;
        return OptionalDouble.of(2 * weighted / (n * sum) - (n + 1) / n);
    }

    private static int firstWithHalf(long... most) {
        int movies = 0;
        while (2 * most[movies] < most[most.length - 1]) {
            movies++;
        }
        return movies;
    }

    /**
     * A point of the curve.
     *
     * @param movieShare a share of all movies
     * @param movies so many of the most rated movies: the share, rounded up
     * @param ratings of those movies
     * @param ratingShare of all ratings
     */
    public record Point(double movieShare, int movies, long ratings, double ratingShare) {
        private static Point of(double share, int movies, long... most) {
            return new Point(share, movies, most[movies], (double) most[movies] / most[most.length - 1]);
        }
    }
}
