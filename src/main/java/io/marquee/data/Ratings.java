package io.marquee.data;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
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
        return Grouping.ofAscending(user, users.size());
    }

    /** The rows of each movie. */
    public Grouping byMovie() {
        return Grouping.of(movie, movies.size());
    }

    /** The row of a user's rating of a movie, both as positions, or {@link Index#ABSENT}. */
    public int row(int userPosition, int moviePosition) {
        long wanted = (long) userPosition << Integer.SIZE | moviePosition;
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long key = RowOrder.key(user, movie, middle);
            if (key == wanted) {
                return middle;
            }
            low = key < wanted ? middle + 1 : low;
            high = key < wanted ? high : middle - 1;
        }
        return Index.ABSENT;
    }

    /** The ratings at the given ascending rows, with the same indexes. */
    public Ratings select(int... rows) {
        return new Ratings(
                users,
                movies,
                RowOrder.permute(user, rows),
                RowOrder.permute(movie, rows),
                RowOrder.permute(halfStars, rows),
                RowOrder.permute(second, rows));
    }

    /** These ratings with the rating of one row replaced; everything else is the same. */
    public Ratings with(int row, int newHalfStars) {
        byte[] changed = halfStars.clone();
        changed[row] = (byte) newHalfStars;
        return new Ratings(users, movies, user, movie, changed, second);
    }

    /** Writes the indexes and the columns: 9 bytes a rating, as users need only be counted. */
    public void write(BinaryWriter out) throws IOException {
        users.write(out);
        movies.write(out);
        Grouping byUser = byUser();
        out.putInts(IntStream.range(0, users.size()).map(byUser::count).toArray());
        out.putInts(movie);
        out.putBytes(halfStars);
        out.putInts(second);
    }

    /** Reads what {@link #write} wrote. */
    public static Ratings read(BinaryReader in) throws IOException {
        Index users = Index.read(in);
        Index movies = Index.read(in);
        int[] user = Grouping.keysOf(in.takeInts());
        return new Ratings(users, movies, user, in.takeInts(), in.takeBytes(), in.takeInts());
    }
}
