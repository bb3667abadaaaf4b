package io.marquee.data;

import java.util.Arrays;

/**
 * Gathers ratings by external ids, in any order, and makes {@link Ratings} of them once. Takes 13 bytes a rating while
 * gathering and gives them back while building; ratings that come by user and movie are not sorted again.
 */
public final class RatingsBuilder {
    /** The latest time that a rating can have: 2106-02-07T06:28:15Z. */
    public static final long LATEST = 0xFFFF_FFFFL;

    private final IdSet userIds = new IdSet();
    private final IntColumn user = new IntColumn();
    private final IntColumn movie = new IntColumn();
    private final ByteColumn halfStars = new ByteColumn();
    private final IntColumn second = new IntColumn();

    /**
     * Adds one rating.
     *
     * @param userId the user's external id
     * @param movieId the movie's MovieLens id
     * @param rating in half-stars, 1 … 10
     * @param time seconds since 1970-01-01T00:00Z, 0 … {@link #LATEST}
     * @throws IllegalArgumentException when the rating or the time is outside its range
     */
    public RatingsBuilder add(int userId, int movieId, int rating, long time) {
        if (rating < 1 || rating > 10 || time < 0 || time > LATEST) {
            throw new IllegalArgumentException("a rating of " + rating + " half-stars at second " + time
                    + ": 1 … 10 half-stars and seconds 0 … " + LATEST + " expected");
        }
        userIds.add(userId);
        user.add(userId);
        movie.add(movieId);
        halfStars.add(rating);
        second.add((int) time);
        return this;
    }

    /** The number of ratings so far. */
    public int size() {
        return halfStars.size();
    }

    /**
     * The ratings, ordered by user and movie. The builder is used up.
     *
     * @param movies the catalogue's index, which must hold every rated movie
     * @throws IllegalArgumentException when a movie is not in the index, or a (user, movie) pair comes twice
     */
    public Ratings build(Index movies) {
        return build(movies, (userId, movieId, row) -> {
            throw new IllegalArgumentException("user " + userId + " rated movie " + movieId + " more than once");
        });
    }

    /**
     * The ratings, ordered by user and movie, of repeated pairs the first. The builder is used up.
     *
     * @param movies the catalogue's index, which must hold every rated movie
     * @param repeated told of every further rating of a pair, by user and movie
     * @throws IllegalArgumentException when a movie is not in the index
     */
    public Ratings build(Index movies, RepeatedRating repeated) {
        Index users = Index.of(userIds.sorted());
        int[] userPositions = user.drain(users::position);
        int[] moviePositions = movie.drain(id -> known(movies, id));
        byte[] stars = halfStars.drain();
        int[] seconds = second.drain(time -> time);
        if (!RowOrder.isStrict(userPositions, moviePositions)) {
            int[] order = RowOrder.of(userPositions, moviePositions, users.size());
            order = firstOfEach(
                    order,
                    userPositions,
                    moviePositions,
                    (u, m, row) -> repeated.found(users.id(u), movies.id(m), row));
            // one by one, so that there is never a second copy of more than one column
            userPositions = RowOrder.permute(userPositions, order);
            moviePositions = RowOrder.permute(moviePositions, order);
            stars = RowOrder.permute(stars, order);
            seconds = RowOrder.permute(seconds, order);
        }
        return new Ratings(users, movies, userPositions, moviePositions, stars, seconds);
    }

    private static int known(Index movies, int id) {
        int position = movies.position(id);
        if (position == Index.ABSENT) {
            throw new IllegalArgumentException("movie " + id + " is not in the catalogue");
        }
        return position;
    }

    private static int[] firstOfEach(int[] order, int[] user, int[] movie, RepeatedRating repeated) {
        int kept = 0;
        for (int row : order) {
            int last = kept == 0 ? row : order[kept - 1];
            if (kept > 0 && user[last] == user[row] && movie[last] == movie[row]) {
                repeated.found(user[row], movie[row], row);
            } else {
                order[kept++] = row;
            }
        }
        return kept == order.length ? order : Arrays.copyOf(order, kept);
    }
}
