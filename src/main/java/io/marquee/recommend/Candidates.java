package io.marquee.recommend;

import io.marquee.bundle.Bundle;
import io.marquee.bundle.SeenMovies;
import java.util.Arrays;
import java.util.BitSet;

/** Which movies may be recommended to a user: those that anyone in the user's cluster rated, less those the user rated. */
final class Candidates {
    private final Bundle bundle;
    private final BitSet[] ofCluster;

    Candidates(Bundle bundle) {
        this.bundle = bundle;
        this.ofCluster = new BitSet[bundle.clusters().all().size()];
        Arrays.setAll(ofCluster, cluster -> new BitSet(bundle.catalogue().size()));
        SeenMovies seen = bundle.seen();
        for (int user = 0; user < seen.users(); user++) {
            BitSet movies = ofCluster[bundle.clusters().of(user)];
            for (int movie : seen.of(user)) {
                movies.set(movie);
            }
        }
    }

    /** The positions of the movies, ascending. */
    int[] of(int user) {
        BitSet movies = (BitSet) ofCluster[bundle.clusters().of(user)].clone();
        for (int movie : bundle.seen().of(user)) {
            movies.clear(movie);
        }
        return movies.stream().toArray();
    }
}
