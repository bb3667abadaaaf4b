package io.marquee.store;

import io.marquee.clusters.Clusters;
import io.marquee.data.Ratings;
import java.util.OptionalDouble;

/** How often each cluster rated each movie, and with how many half-stars in all; gathered in one pass. */
final class MovieTally {
    private final int[][] counts;
    private final int[][] halfStars;

    private MovieTally(int clusters, int movies) {
        counts = new int[clusters][movies];
        halfStars = new int[clusters][movies];
    }

    static MovieTally of(Ratings ratings, Clusters clusters) {
        MovieTally tally =
                new MovieTally(clusters.all().size(), ratings.movies().size());
        for (int row = 0; row < ratings.size(); row++) {
            int cluster = clusters.of(ratings.user(row));
            tally.counts[cluster][ratings.movie(row)]++;
            tally.halfStars[cluster][ratings.movie(row)] += ratings.halfStars(row);
        }
        return tally;
    }

    int count(int cluster, int movie) {
        return counts[cluster][movie];
    }

    double mean(int cluster, int movie) {
        return halfStars[cluster][movie] / 2.0 / counts[cluster][movie];
    }

    int count(int movie) {
        return sum(counts, movie);
    }

    OptionalDouble mean(int movie) {
        int count = count(movie);
        return count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum(halfStars, movie) / 2.0 / count);
    }

    private static int sum(int[][] values, int movie) {
        int sum = 0;
        for (int[] ofCluster : values) {
            sum += ofCluster[movie];
        }
        return sum;
    }
}
