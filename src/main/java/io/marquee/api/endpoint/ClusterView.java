package io.marquee.api.endpoint;

import io.marquee.clusters.Cluster;
import java.util.List;

/** A cluster as JSON. */
record ClusterView(int id, String name, int size, List<String> distinctiveGenres) {
    static ClusterView of(Cluster cluster) {
        return new ClusterView(cluster.id(), cluster.name(), cluster.size(), cluster.distinctiveGenres());
    }
}
