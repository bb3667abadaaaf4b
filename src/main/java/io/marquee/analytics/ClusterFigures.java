package io.marquee.analytics;

import io.marquee.clusters.Cluster;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
        int[] ofUser =
                IntStream.range(0, activity.users()).map(activity::cluster).toArray();
        selection.scan((user, movie, halfStars, second) -> {
            int cluster = ofUser[user];
            if (cluster != Activity.NO_CLUSTER) {
                tallies.add(cluster, user, halfStars);
                movies.get(cluster).set(movie);
            }
        });
        return clusters.stream()
                .map(cluster -> new ClusterFigures(
                        cluster, movies.get(cluster.id()).cardinality(), tallies.figures(cluster.id())))
                .toList();
    }
}
