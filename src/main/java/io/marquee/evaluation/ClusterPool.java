package io.marquee.evaluation;

import io.marquee.clusters.Clusters;
import io.marquee.data.Ratings;
import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The movies that anyone in the user's cluster has rated, as serving restricts its lists. */
final class ClusterPool implements Pool {
    private final Clusters clusters;
    private final BitSet[] rated;
    private final int movies;

    /** The pools of some clusters of the users of these ratings. */
    ClusterPool(Clusters clusters, Ratings training) {
        this.clusters = clusters;
        this.movies = training.movies().size();
        this.rated = new BitSet[clusters.all().size()];
        Arrays.setAll(rated, cluster -> new BitSet(movies));
        for (int row = 0; row < training.size(); row++) {
            rated[clusters.of(training.user(row))].set(training.movie(row));
        }
    }

    @Override
    public boolean holds(int user, int movie) {
        return rated[clusters.of(user)].get(movie);
    }

    /** The share of all movies that is in the pool of a user, as the mean over users. */
    double share() {
        return IntStream.range(0, clusters.users())
                .mapToDouble(user -> (double) rated[clusters.of(user)].cardinality() / movies)
                .average()
                .orElse(1);
    }
}
