package io.marquee.clusters.spectral;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.marquee.progress.Progress;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How good the groups are and what sets them apart.
 *
 * @param users the number of all users
 * @param graphUsers how many of them the graph holds
 * @param silhouetteUsers how many of those the silhouettes look at
 * @param k the number of groups found
 * @param silhouette of the groups found: from −1 to 1
 * @param nearestCentroid the share of the graph's users whose nearest centroid is their own group's
 * @param eigenvalues the leading ones of the graph, descending
 * @param numbers what speaks for other numbers of groups
 * @param clusters the groups, by id
 */
public record ClusterReport(
        int users,
        int graphUsers,
        int silhouetteUsers,
        int k,
        double silhouette,
        double nearestCentroid,
        List<Double> eigenvalues,
        List<NumberOfGroups> numbers,
        List<ClusterSummary> clusters) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int GENRES_SHOWN = 4;

    /** Keeps the lists from change. */
    public ClusterReport {
        eigenvalues = List.copyOf(eigenvalues);
        numbers = List.copyOf(numbers);
        clusters = List.copyOf(clusters);
    }

    static ClusterReport of(
            Placement placement,
            int[] members,
            Partitions partitions,
            List<ClusterSummary> clusters,
            Progress progress) {
        return new ClusterReport(
                placement.ofUser().length,
                members.length,
                partitions.silhouetteUsers(),
                clusters.size(),
                partitions.silhouette(placement.of(members)),
                placement.agreement(members, partitions.profiles()),
                partitions.eigenvalues(),
                partitions.compare(progress),
                clusters);
    }

    /** The report for a person, in lines of at most about 100 characters. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(line(
                "%,d users in %d groups: silhouette %.3f, nearest centroid agrees for %.1f %%",
                users, k, silhouette, 100 * nearestCentroid));
        clusters.forEach(cluster -> lines.add(
                line("%3d  %-32s %,9d users   %s", cluster.id(), cluster.name(), cluster.size(), genres(cluster))));
        if (!numbers.isEmpty()) {
            lines.add("  k   silhouette   eigengap");
            numbers.forEach(number -> lines.add(line(
                    "%3d %s %11.3f %10.3f",
                    number.k(), number.k() == k ? "*" : " ", number.silhouette(), number.eigengap())));
        }
        if (graphUsers < users || silhouetteUsers < graphUsers) {
            lines.add(line("graph over %,d users, silhouettes over %,d of them", graphUsers, silhouetteUsers));
        }
        return lines;
    }

    private static String line(String format, Object... values) {
        return String.format(Locale.ROOT, format, values).stripTrailing();
    }

    private static String genres(ClusterSummary cluster) {
        return cluster.distinctive()
                .limit(GENRES_SHOWN)
                .map(genre -> line("%s ×%.2f", genre.genre(), genre.lift()))
                .collect(Collectors.joining(", "));
    }

    /** The report as a JSON object with the names of the components. */
    public String json() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
