package io.marquee.recommend.shelves;

import io.marquee.clusters.Clusters;
import io.marquee.data.Ratings;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The movies that each cluster rates best: by the mean of its users' ratings, to which {@value #DAMPING} ratings at the mean of
 * all the cluster's ratings are added. Movies that fewer than {@value #FEWEST} of its users rated, or fewer than one in
 * {@value #ONE_IN}, are left out. Immutable.
 */
public final class GroupFavourites {
    /** The fewest raters in the cluster. */
    public static final int FEWEST = 5;

    /** The smallest share of the cluster's users, turned over. */
    public static final int ONE_IN = 50;

    private static final int DAMPING = 10;

    private final int[][] byCluster;

    private GroupFavourites(int[][] byCluster) {
        this.byCluster = byCluster;
    }

    /** The favourites of all clusters of the users of some ratings. */
    public static GroupFavourites of(Ratings ratings, Clusters clusters) {
        int count = clusters.all().size();
        int[][] raters = new int[count][ratings.movies().size()];
        int[][] halfStars = new int[count][ratings.movies().size()];
        for (int row = 0; row < ratings.size(); row++) {
            int cluster = clusters.of(ratings.user(row));
            raters[cluster][ratings.movie(row)]++;
            halfStars[cluster][ratings.movie(row)] += ratings.halfStars(row);
        }
        return new GroupFavourites(clusters.all().stream()
                .map(cluster -> favourites(raters[cluster.id()], halfStars[cluster.id()], cluster.size()))
                .toArray(int[][]::new));
    }

    private static int[] favourites(int[] raters, int[] halfStars, int users) {
        int ratings = IntStream.of(raters).sum();
        double usual = ratings == 0
                ? 0
                : (double) IntStream.of(halfStars).asLongStream().sum() / ratings;
        int fewest = Math.max(FEWEST, (users + ONE_IN - 1) / ONE_IN);
        return IntStream.range(0, raters.length)
                .filter(movie -> raters[movie] >= fewest)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        movie -> -(halfStars[movie] + DAMPING * usual) / (raters[movie] + DAMPING)))
                .mapToInt(movie -> movie)
                .toArray();
    }

    /** The positions of the movies that a cluster rates best, the best first; of equals the lower position. */
    public IntStream of(int cluster) {
        return IntStream.of(byCluster[cluster]);
    }
}
