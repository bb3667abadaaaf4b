package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.clusters.Clusters;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Stream;

/**
 * Which movies may be recommended to someone: those that anyone in their cluster rated, less those they rated or rejected. For
 * someone without a cluster, those that anyone rated.
 */
final class Candidates {
    private final BitSet[] ofCluster;

    Candidates(Bundle bundle) {
        Ratings ratings = bundle.ratings();
        Clusters clusters = bundle.clusters();
        this.ofCluster = new BitSet[clusters.all().size()];
        Arrays.setAll(ofCluster, cluster -> new BitSet(bundle.catalogue().size()));
        for (int row = 0; row < ratings.size(); row++) {
            ofCluster[clusters.of(ratings.user(row))].set(ratings.movie(row));
        }
    }

    /** The positions of the movies, ascending. */
    int[] of(Viewer viewer) {
        BitSet movies = new BitSet();
        viewer.cluster()
                .map(cluster -> Stream.of(ofCluster[cluster.id()]))
                .orElse(Stream.of(ofCluster))
                .forEach(movies::or);
        viewer.leaveOut(movies);
        return movies.stream().toArray();
    }
}
