package io.marquee.models.relevance;

import io.marquee.data.Ratings;
import io.marquee.models.Chronology;
import java.util.Arrays;
import java.util.stream.IntStream;

/** What one user has rated, the oldest first; ratings of the same second stand by movie. Immutable. */
final class History {
    static final History EMPTY = new History(new int[0], new double[0], new long[0]);

    private final int[] movies;
    private final double[] stars;
    private final long[] seconds;
    private final double mean;

    private History(int[] movies, double[] stars, long[] seconds) {
        this.movies = movies;
        this.stars = stars;
        this.seconds = seconds;
        this.mean = IntStream.range(0, stars.length)
                .mapToDouble(i -> stars[i])
                .average()
                .orElse(0);
    }

    /** All of someone's ratings. */
    static History of(Ratings ratings) {
        return of(ratings, 0, ratings.size());
    }

    /** The ratings from row {@code first} up to, but without, {@code end}; all of them are one user's. */
    static History of(Ratings ratings, int first, int end) {
        int[] rows = Chronology.rows(ratings, first, end);
        return new History(
                IntStream.of(rows).map(ratings::movie).toArray(),
                IntStream.of(rows).mapToDouble(ratings::stars).toArray(),
                IntStream.of(rows).mapToLong(ratings::second).toArray());
    }

    /** The first so many ratings. */
    History before(int end) {
        return new History(Arrays.copyOf(movies, end), Arrays.copyOf(stars, end), Arrays.copyOf(seconds, end));
    }

    /** How fresh each rating is: 1 for the last, and half as much for every {@code halfLife} ratings before it. */
    double[] recency(double halfLife) {
        return IntStream.range(0, size())
                .mapToDouble(i -> Math.pow(2, -(size() - 1 - i) / halfLife))
                .toArray();
    }

    int size() {
        return movies.length;
    }

    /** All movies, the latest rated last. */
    int[] movies() {
        return movies.clone();
    }

    /** The i-th movie, a position. */
    int movie(int i) {
        return movies[i];
    }

    /** The rating of the i-th movie. */
    double stars(int i) {
        return stars[i];
    }

    /** When the i-th movie was rated, in seconds since 1970-01-01T00:00Z. */
    long second(int i) {
        return seconds[i];
    }

    /** The mean rating in stars; 0 when there are none. */
    double mean() {
        return mean;
    }
}
