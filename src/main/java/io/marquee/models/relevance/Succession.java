package io.marquee.models.relevance;

import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Chronology;
import java.util.stream.IntStream;

/**
 * Links from what was rated to what is rated soon after: Σ liking · 2^(−(d − 1) / {@value #HALF_LIFE}) over all users who rated the
 * second movie d ratings after the first, with their liking for the second and d up to the window, by √((n + {@value #DAMPING}) · (m + {@value #DAMPING})) for
 * movies with n and m ratings. Who sees one sequel looks for the next; and films that a page lists together are rated
 * together.
 */
final class Succession {
    private static final double HALF_LIFE = 7;
    private static final double DAMPING = 10;

    private final Ratings ratings;
    private final float[] liking;
    private final Grouping byMovie;
    /** What a rating counts for a later one, by how many others stand between them. */
    private final double[] nearness;
    /** The movies of all users, each user's the oldest first. */
    private final int[] inOrder;
    /** Where in {@link #inOrder} a row is. */
    private final int[] place;
    /** Where in {@link #inOrder} the user of a row begins. */
    private final Grouping byUser;

    private Succession(Ratings ratings, float[] liking, int window) {
        this.ratings = ratings;
        this.liking = liking;
        this.byMovie = ratings.byMovie();
        this.byUser = ratings.byUser();
        this.nearness = IntStream.range(0, window)
                .mapToDouble(between -> Math.pow(2, -between / HALF_LIFE))
                .toArray();
        this.inOrder = new int[ratings.size()];
        this.place = new int[ratings.size()];
        IntStream.range(0, byUser.keys()).parallel().forEach(this::order);
    }

    private void order(int user) {
        if (byUser.count(user) > 0) {
            int first = byUser.row(user, 0);
            int[] rows = Chronology.rows(ratings, first, first + byUser.count(user));
            for (int i = 0; i < rows.length; i++) {
                inOrder[first + i] = ratings.movie(rows[i]);
                place[rows[i]] = first + i;
            }
        }
    }

    /**
     * The links of some ratings.
     *
     * @param window how many ratings further on the last movie is that one links to
     * @param links how many are kept to each movie
     */
    static MovieLinks links(Ratings ratings, float[] liking, int window, int links) {
        return MovieLinks.strongest(ratings.movies().size(), links, new Succession(ratings, liking, window)::column);
    }

    private double[] column(int movie) {
        if (byMovie.count(movie) == 0) {
            return new double[0];
        }
        double[] column = new double[byMovie.keys()];
        for (int i = 0; i < byMovie.count(movie); i++) {
            int row = byMovie.row(movie, i);
            int first = byUser.row(ratings.user(row), 0);
            for (int before = Math.max(first, place[row] - nearness.length); before < place[row]; before++) {
                column[inOrder[before]] += liking[row] * nearness[place[row] - before - 1];
            }
        }
        for (int from = 0; from < column.length; from++) {
            column[from] /= Math.sqrt((byMovie.count(from) + DAMPING) * (byMovie.count(movie) + DAMPING));
        }
        return column;
    }
}
