package io.marquee.bundle;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.Arrays;

/** Which movies each user rated, as ascending movie positions: 4 bytes a rating. */
public final class SeenMovies {
    private final int[] start;
    private final int[] movies;

    private SeenMovies(int[] start, int[] movies) {
        this.start = start;
        this.movies = movies;
    }

    /** From all ratings, which are ordered by user and movie. */
    public static SeenMovies of(Ratings ratings) {
        int[] start = new int[ratings.users().size() + 1];
        int[] movies = new int[ratings.size()];
        for (int row = 0; row < movies.length; row++) {
            start[ratings.user(row) + 1] = row + 1;
            movies[row] = ratings.movie(row);
        }
        for (int user = 1; user < start.length; user++) {
            start[user] = Math.max(start[user], start[user - 1]);
        }
        return new SeenMovies(start, movies);
    }

    /** The number of users. */
    public int users() {
        return start.length - 1;
    }

    /** The positions of the movies that the user at a position rated, ascending. */
    public int[] of(int user) {
        return Arrays.copyOfRange(movies, start[user], start[user + 1]);
    }

    /** Writes the lists. */
    public void write(BinaryWriter out) throws IOException {
        out.putInts(start);
        out.putInts(movies);
    }

    /** Reads what {@link #write} wrote. */
    public static SeenMovies read(BinaryReader in) throws IOException {
        return new SeenMovies(in.takeInts(), in.takeInts());
    }
}
