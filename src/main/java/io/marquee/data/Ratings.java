package io.marquee.data;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Ratings in columns: 13 bytes a row, ordered by user position and then movie position, each pair at most once. Users and
 * movies are dense positions in {@link #users()} and {@link #movies()}; a selection of rows keeps both indexes, so the
 * parts of a split speak of the same positions.
 */
public final class Ratings {
    private final Index users;
    private final Index movies;
    private final int[] user;
    private final int[] movie;
    private final byte[] halfStars;
    private final int[] second;

    Ratings(Index users, Index movies, int[] user, int[] movie, byte[] halfStars, int[] second) {
        this.users = users;
        this.movies = movies;
        this.user = user;
        this.movie = movie;
        this.halfStars = halfStars;
        this.second = second;
    }

    /** The number of ratings. */
    public int size() {
        return user.length;
    }

    /** User ids ↔ positions. */
    public Index users() {
        return users;
    }

    /** Movie ids ↔ positions; the catalogue's own index. */
    public Index movies() {
        return movies;
    }

    /** The position of the user of a row. */
    public int user(int row) {
        return user[row];
    }

    /** The position of the movie of a row. */
    public int movie(int row) {
        return movie[row];
    }

    /** The rating of a row in half-stars: 1 … 10. */
    public int halfStars(int row) {
        return halfStars[row];
    }

    /** The rating of a row in stars: 0.5 … 5. */
    public double stars(int row) {
        return halfStars[row] / 2.0;
    }

    /** The time of a row in seconds since 1970-01-01T00:00Z. */
    public long second(int row) {
        return Integer.toUnsignedLong(second[row]);
    }

    /** The newest time in seconds since 1970-01-01T00:00Z; 0 when there are no ratings. */
    public long newest() {
        return IntStream.of(second).mapToLong(Integer::toUnsignedLong).max().orElse(0);
    }

    /** The lowest rating, in half-stars. */
    public int lowest() {
        return IntStream.range(0, size()).map(this::halfStars).min().orElse(1);
    }

    /** The highest rating, in half-stars. */
    public int highest() {
        return IntStream.range(0, size()).map(this::halfStars).max().orElse(10);
    }

    /** The rows of each user. */
    public Grouping byUser() {
        return Grouping.of(user, users.size());
    }

    /** The rows of each movie. */
    public Grouping byMovie() {
        return Grouping.of(movie, movies.size());
    }

    /** The ratings at the given ascending rows, with the same indexes. */
    public Ratings select(int... rows) {
        return new Ratings(
                users,
                movies,
                Arrays.stream(rows).map(row -> user[row]).toArray(),
                Arrays.stream(rows).map(row -> movie[row]).toArray(),
                select(halfStars, rows),
                Arrays.stream(rows).map(row -> second[row]).toArray());
    }

    /** These ratings with the rating of one row replaced; everything else is the same. */
    public Ratings with(int row, int newHalfStars) {
        byte[] changed = halfStars.clone();
        changed[row] = (byte) newHalfStars;
        return new Ratings(users, movies, user, movie, changed, second);
    }

    private static byte[] select(byte[] values, int[] rows) {
        byte[] selected = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = values[rows[i]];
        }
        return selected;
    }
}
