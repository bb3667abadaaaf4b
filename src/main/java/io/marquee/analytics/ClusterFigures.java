package io.marquee.analytics;

import io.marquee.clusters.Cluster;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the users of a cluster did.
 *
 * @param movies how many different movies they rated
 */
public record ClusterFigures(Cluster cluster, int movies, Figures figures) {
    /** The figures of every cluster, by its id. */
    public static List<ClusterFigures> of(Selection selection) {
        Activity activity = selection.activity();
        List<Cluster> clusters = activity.clusters();
        Tallies tallies = new Tallies(clusters.size());
        List<BitSet> movies =
                Stream.generate(BitSet::new).limit(clusters.size()).toList();
        selection.scan((user, movie, halfStars, second) -> {
            int cluster = activity.cluster(user);
            tallies.add(cluster, user, halfStars);
            movies.get(cluster).set(movie);
        });
        return clusters.stream()
                .map(cluster -> new ClusterFigures(
                        cluster, movies.get(cluster.id()).cardinality(), tallies.figures(cluster.id())))
                .toList();
    }
}
