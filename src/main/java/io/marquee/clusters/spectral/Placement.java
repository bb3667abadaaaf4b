package io.marquee.clusters.spectral;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.Clusters;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where every user goes once the graph's users are labelled: those keep their group, all others join the nearest centroid,
 * exactly as a newcomer does later.
 *
 * @param centroids the mean profile of each group's users in the graph: groups × genres
 * @param ofUser the group of each user
 */
record Placement(double[][] centroids, int[] ofUser) {
    /**
     * Places all users.
     *
     * @param profiles users × genres
     * @param members the users in the graph
     * @param labels the group of each member, from 0, none of them empty
     */
    static Placement of(double[][] profiles, int[] members, int[] labels) {
        double[][] centroids = centroids(profiles, members, labels);
        int[] ofUser = nearest(profiles, centroids);
        for (int i = 0; i < members.length; i++) {
            ofUser[members[i]] = labels[i];
        }
        return new Placement(centroids, ofUser);
    }

    private static double[][] centroids(double[][] profiles, int[] members, int[] labels) {
        int groups = Arrays.stream(labels).max().orElse(0) + 1;
        int genres = profiles.length == 0 ? 0 : profiles[0].length;
        double[][] sums = new double[groups][genres];
        int[] counts = new int[groups];
        for (int i = 0; i < members.length; i++) {
            counts[labels[i]]++;
            for (int genre = 0; genre < genres; genre++) {
                sums[labels[i]][genre] += profiles[members[i]][genre];
            }
        }
        return IntStream.range(0, groups)
                .mapToObj(group -> Arrays.stream(sums[group])
                        .map(sum -> sum / Math.max(1, counts[group]))
                        .toArray())
                .toArray(double[][]::new);
    }

    /** The group of the nearest centroid for each profile, as {@link Clusters#nearest} says it. */
    private static int[] nearest(double[][] profiles, double[][] centroids) {
        Clusters groups = Clusters.of(IntStream.range(0, centroids.length)
                .mapToObj(id -> new Cluster(id, "", 0, List.of(), boxed(centroids[id])))
                .toList());
        return IntStream.range(0, profiles.length)
                .parallel()
                .map(user -> groups.nearest(profiles[user]))
                .toArray();
    }

    private static List<Double> boxed(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }

    /** The groups of some users, in the order of these. */
    int[] of(int[] users) {
        return Arrays.stream(users).map(user -> ofUser[user]).toArray();
    }

    /** The share of some users whose nearest centroid is that of their own group; 1 when there are none. */
    double agreement(int[] users, double[][] profiles) {
        int[] nearest = nearest(profiles, centroids);
        return IntStream.range(0, users.length)
                .map(i -> nearest[i] == ofUser[users[i]] ? 1 : 0)
                .average()
                .orElse(1);
    }

    /** The groups as serving knows them, each with what its summary says. */
    Clusters clusters(List<ClusterSummary> summaries) {
        return Clusters.of(
                summaries.stream()
                        .map(summary -> summary.with(boxed(centroids[summary.id()])))
                        .toList(),
                ofUser);
    }

    /** How many users each group has. */
    int[] sizes() {
        int[] sizes = new int[centroids.length];
        Arrays.stream(ofUser).forEach(group -> sizes[group]++);
        return sizes;
    }

    /** The same groups, numbered so that larger ones come first; of the same size in the order they had. */
    Placement largestFirst() {
        int[] sizes = sizes();
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt(group -> -sizes[group]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[order.length];
        IntStream.range(0, order.length).forEach(place -> rank[order[place]] = place);
        return new Placement(
                Arrays.stream(order).mapToObj(group -> centroids[group]).toArray(double[][]::new),
                Arrays.stream(ofUser).map(group -> rank[group]).toArray());
    }
}
