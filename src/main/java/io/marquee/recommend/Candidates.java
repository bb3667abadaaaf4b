package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.clusters.Clusters;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.BitSet;

/** Which movies may be recommended to a user: those that anyone in the user's cluster rated, less those the user rated. */
final class Candidates {
    private final Ratings ratings;
    private final Clusters clusters;
    private final Grouping byUser;
    private final BitSet[] ofCluster;

    Candidates(Bundle bundle) {
        this.ratings = bundle.ratings();
        this.clusters = bundle.clusters();
        this.byUser = ratings.byUser();
        this.ofCluster = new BitSet[clusters.all().size()];
        Arrays.setAll(ofCluster, cluster -> new BitSet(bundle.catalogue().size()));
        for (int row = 0; row < ratings.size(); row++) {
            ofCluster[clusters.of(ratings.user(row))].set(ratings.movie(row));
        }
    }

    /** The positions of the movies, ascending. */
    int[] of(int user) {
        BitSet movies = (BitSet) ofCluster[clusters.of(user)].clone();
        for (int i = 0; i < byUser.count(user); i++) {
            movies.clear(ratings.movie(byUser.row(user, i)));
        }
        return movies.stream().toArray();
    }
}
