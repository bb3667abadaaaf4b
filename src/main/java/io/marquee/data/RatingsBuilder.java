package io.marquee.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Gathers ratings by external ids, in any order, and makes {@link Ratings} of them. */
public final class RatingsBuilder {
    private int[] user = new int[1024];
    private int[] movie = new int[1024];
    private byte[] halfStars = new byte[1024];
    private int[] second = new int[1024];
    private int size;

    /**
     * Adds one rating.
     *
     * @param userId the user's external id
     * @param movieId the movie's MovieLens id
     * @param rating in half-stars, 1 … 10
     * @param time seconds since 1970-01-01T00:00Z
     */
    public RatingsBuilder add(int userId, int movieId, int rating, long time) {
        if (size == user.length) {
            grow();
        }
        user[size] = userId;
        movie[size] = movieId;
        halfStars[size] = (byte) rating;
        second[size++] = (int) time;
        return this;
    }

    /** The number of ratings so far. */
    public int size() {
        return size;
    }

    /**
     * The ratings, ordered by user and movie.
     *
     * @param movies the catalogue's index, which must hold every rated movie
     * @throws IllegalArgumentException when a movie is not in the index, or a (user, movie) pair comes twice
     */
    public Ratings build(Index movies) {
        Index users = Index.of(IntStream.range(0, size).map(row -> user[row]));
        int[] order = order();
        int[] userPosition = new int[size];
        int[] moviePosition = new int[size];
        for (int i = 0; i < size; i++) {
            userPosition[i] = users.position(user[order[i]]);
            moviePosition[i] = movies.position(movie[order[i]]);
            check(order, i, moviePosition[i]);
        }
        byte[] orderedStars = new byte[size];
        for (int i = 0; i < size; i++) {
            orderedStars[i] = halfStars[order[i]];
        }
        int[] orderedSeconds = Arrays.stream(order).map(row -> second[row]).toArray();
        return new Ratings(users, movies, userPosition, moviePosition, orderedStars, orderedSeconds);
    }

    private void check(int[] order, int i, int position) {
        if (position == Index.ABSENT) {
            throw new IllegalArgumentException("movie " + movie[order[i]] + " is not in the catalogue");
        }
        if (i > 0 && user[order[i]] == user[order[i - 1]] && movie[order[i]] == movie[order[i - 1]]) {
            throw new IllegalArgumentException(
                    "user " + user[order[i]] + " rated movie " + movie[order[i]] + " more than once");
        }
    }

    private int[] order() {
        long[] keys = new long[size];
        for (int row = 0; row < size; row++) {
            keys[row] = (long) user[row] << 32 | movie[row];
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted((a, b) -> Long.compare(keys[a], keys[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void grow() {
        int length = size * 2;
        user = Arrays.copyOf(user, length);
        movie = Arrays.copyOf(movie, length);
        halfStars = Arrays.copyOf(halfStars, length);
        second = Arrays.copyOf(second, length);
    }
}
