package io.marquee.api.endpoint;

import io.marquee.api.http.Parameters;
import io.marquee.api.http.ProblemException;
import io.marquee.api.http.ProblemType;
import io.marquee.api.http.Request;
import io.marquee.clusters.Cluster;
import java.util.List;

/** The cluster that a path names. */
final class KnownCluster {
    private KnownCluster() {}

    static Cluster of(Request request) {
        int id = request.value(Parameters.CLUSTER_ID);
        List<Cluster> clusters = request.serving().recommender().clusters();
        if (id < 0 || id >= clusters.size()) {
            throw ProblemException.unknown(ProblemType.UNKNOWN_CLUSTER, "cluster", id);
        }
        return clusters.get(id);
    }
}
