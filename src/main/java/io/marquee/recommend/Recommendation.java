package io.marquee.recommend;

import io.marquee.clusters.Cluster;
import java.time.Instant;
import java.util.List;

/**
 * A user's list. The same version, user, order, length and moment always give the same list.
 *
 * @param cluster the user's group, whose movies the candidates are
 * @param version of the bundle that the list comes from
 * @param at the moment that the predictions are for
 * @param order by which model, and by which of its answers
 * @param predictions best first; of those that tie the lower movie id comes first
 */
public record Recommendation(
        int userId, Cluster cluster, String version, Instant at, Order order, List<Prediction> predictions) {
    /** Keeps the predictions from change. */
    public Recommendation {
        predictions = List.copyOf(predictions);
    }
}
