package io.marquee.clusters.spectral;

import io.marquee.clusters.TasteProfile;
import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Spectral clustering of users by taste (Ng, Jordan, Weiss, On spectral clustering: analysis and an algorithm, NIPS 2001; von
 * Luxburg, A tutorial on spectral clustering, 2007): taste profiles → graph of nearest neighbours → leading eigenvectors of
 * its normalised adjacency, by Smile's Lanczos iteration → k-means on their rows.
 *
 * <p>Only which movies a user rated counts, not how. For an honest evaluation hand in training ratings only.
 *
 * @param k how many groups to look for, at least 1; there are fewer when fewer different profiles exist
 * @param neighbours how many similar users each one is joined to, at least 1; fewer in a small set, where so many would reach
 *     across groups
 * @param maxGraphUsers how many users the graph holds at most; a larger set is represented by a random sample, and everyone
 *     else goes to the nearest centroid
 */
public record SpectralClustering(int k, int neighbours, int maxGraphUsers) {
    /** Four groups, from a graph of up to 20,000 users with 30 neighbours each. */
    public static final SpectralClustering DEFAULT = new SpectralClustering(4, 30, 20_000);

    /** Refuses what makes no sense. */
    public SpectralClustering {
        require(k >= 1 && k <= 100, "k", k, "from 1 to 100");
        require(neighbours >= 1, "neighbours", neighbours, "at least 1");
        require(maxGraphUsers >= 100, "max-graph-users", maxGraphUsers, "at least 100");
    }

    private static void require(boolean holds, String name, int value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " = " + value + ": " + expected + " expected");
        }
    }

    /**
     * Finds the groups. The same ratings and random state give the same groups.
     *
     * <p>A user whose movies have no genre goes by nearest centroid. Without any profile at all there is one group.
     */
    public TasteGroups fit(Ratings ratings, Catalogue catalogue, RandomGenerator random, Progress progress) {
        return fit(TasteProfile.ofAll(ratings, catalogue), catalogue.genres(), random, progress);
    }

    /** As {@link #fit(Ratings, Catalogue, RandomGenerator, Progress)}, from profiles: users × genres. */
    TasteGroups fit(double[][] profiles, List<String> genres, RandomGenerator random, Progress progress) {
        int[] members = members(profiles, random);
        double[][] tastes =
                Arrays.stream(members).mapToObj(user -> profiles[user]).toArray(double[][]::new);
        NeighbourGraph graph = NeighbourGraph.of(tastes, neighbours(members.length), progress);
        Spectrum spectrum = Spectrum.of(graph, Math.max(k, Partitions.MOST) + 1, random);
        Partitions partitions = new Partitions(tastes, spectrum, random);
        Placement placement =
                Placement.of(profiles, members, partitions.labels(k)).largestFirst();
        List<ClusterSummary> summaries = ClusterSummary.of(placement, genres, profiles);
        return new TasteGroups(
                placement.clusters(summaries),
                ClusterReport.of(placement, members, partitions, summaries, progress),
                UserMap.of(spectrum, placement.of(members)));
    }

    /** The users in the graph, ascending. */
    private int[] members(double[][] profiles, RandomGenerator random) {
        int[] known = IntStream.range(0, profiles.length)
                .filter(user -> TasteProfile.isKnown(profiles[user]))
                .toArray();
        return Sample.of(known, maxGraphUsers, random);
    }

    /** No more than half of an even group, so that a small set's groups stay apart. */
    private int neighbours(int users) {
        int halfGroup = (users + 2 * k - 1) / (2 * k);
        return Math.max(0, Math.min(Math.min(neighbours, halfGroup), users - 1));
    }
}
