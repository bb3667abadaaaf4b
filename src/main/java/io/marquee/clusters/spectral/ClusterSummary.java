package io.marquee.clusters.spectral;

import io.marquee.clusters.Cluster;
import io.marquee.clusters.TasteProfile;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One group in a report.
 *
 * @param id as in {@link io.marquee.clusters.Cluster}
 * @param size the number of users
 * @param genres all genres against all users, the most distinctive first
 */
public record ClusterSummary(int id, String name, int size, List<GenreContrast> genres) {
    /** Keeps the genres from change. */
    public ClusterSummary {
        genres = List.copyOf(genres);
    }

    /**
     * Compares the groups with all users whose taste is known, and names them.
     *
     * @param genres the names of the genres
     * @param profiles of all users: users × genres
     */
    static List<ClusterSummary> of(Placement groups, List<String> genres, double[][] profiles) {
        double[][] known = Arrays.stream(profiles).filter(TasteProfile::isKnown).toArray(double[][]::new);
        GenreSpread everyone = GenreSpread.of(genres, known);
        List<List<GenreContrast>> contrasts =
                Stream.of(groups.centroids()).map(everyone::contrasts).toList();
        List<String> names = ClusterNames.of(contrasts);
        int[] sizes = groups.sizes();
        return IntStream.range(0, sizes.length)
                .mapToObj(id -> new ClusterSummary(id, names.get(id), sizes[id], contrasts.get(id)))
                .toList();
    }

    /** The genres that stand out, the most distinctive first. */
    Stream<GenreContrast> distinctive() {
        return genres.stream().filter(GenreContrast::distinctive);
    }

    /** The group as serving knows it. */
    Cluster with(List<Double> centroid) {
        return new Cluster(
                id, name, size, distinctive().map(GenreContrast::genre).toList(), centroid);
    }
}
