package io.marquee.clusters;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which user belongs to which group, and where newcomers go. Immutable; light enough for the serving side. */
public final class Clusters {
    private final List<Cluster> clusters;
    private final int[] ofUser;

    private Clusters(List<Cluster> clusters, int[] ofUser) {
        this.clusters = List.copyOf(clusters);
        this.ofUser = ofUser;
    }

    /**
     * Groups as found by training.
     *
     * @param clusters by id, from 0
     * @param ofUser the cluster id of each user, by user position
     * @throws IllegalArgumentException when there is no group, the groups are out of order, or a user is in none of them
     */
    public static Clusters of(List<Cluster> clusters, int... ofUser) {
        check(!clusters.isEmpty(), "no clusters; at least one expected");
        for (int id = 0; id < clusters.size(); id++) {
            check(clusters.get(id).id() == id, "cluster " + clusters.get(id).id() + " stands in place " + id);
        }
        for (int user = 0; user < ofUser.length; user++) {
            check(
                    ofUser[user] >= 0 && ofUser[user] < clusters.size(),
                    "the user at position " + user + " is in cluster " + ofUser[user] + "; there are "
                            + clusters.size());
        }
        return new Clusters(clusters, ofUser.clone());
    }

    private static void check(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** All groups, by id. */
    public List<Cluster> all() {
        return clusters;
    }

    /** The group with an id from 0 to {@code all().size()} − 1. */
    public Cluster cluster(int id) {
        return clusters.get(id);
    }

    /** The number of users. */
    public int users() {
        return ofUser.length;
    }

    /** The cluster id of the user at a position. */
    public int of(int user) {
        return ofUser[user];
    }

    /**
     * The cluster id of the nearest centroid, by squared Euclidean distance; of two as near, the larger group's.
     *
     * @param profile a {@link TasteProfile}, one share for each genre
     */
    public int nearest(double[] profile) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (Cluster cluster : clusters) {
            double distance = distance(cluster.centroid(), profile);
            if (distance < least) {
                least = distance;
                best = cluster.id();
            }
        }
        return best;
    }

    private static double distance(List<Double> centroid, double[] profile) {
        double sum = 0;
        for (int g = 0; g < profile.length; g++) {
            double difference = centroid.get(g) - profile[g];
            sum += difference * difference;
        }
        return sum;
    }

    /** Writes the groups. */
    public void write(BinaryWriter out) throws IOException {
        out.putInt(clusters.size());
        for (Cluster cluster : clusters) {
            out.putString(cluster.name());
            out.putInt(cluster.size());
            out.putStrings(cluster.distinctiveGenres());
            out.putDoubles(
                    cluster.centroid().stream().mapToDouble(Double::doubleValue).toArray());
        }
        out.putInts(ofUser);
    }

    /** Reads what {@link #write} wrote. */
    public static Clusters read(BinaryReader in) throws IOException {
        List<Cluster> clusters = new ArrayList<>();
        int count = in.takeInt();
        for (int id = 0; id < count; id++) {
            String name = in.takeString();
            int size = in.takeInt();
            List<String> genres = in.takeStrings();
            List<Double> centroid = Arrays.stream(in.takeDoubles()).boxed().toList();
            clusters.add(new Cluster(id, name, size, genres, centroid));
        }
        return new Clusters(clusters, in.takeInts());
    }
}
