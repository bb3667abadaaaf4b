package io.marquee.recommend;

import io.marquee.clusters.Cluster;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Someone's list. The same version, ratings, order, length and moment always give the same list.
 *
 * @param userId of whom has one
 * @param cluster the person's group, whose movies the candidates are; empty while nothing tells where the person belongs
 * @param version of the bundle that the list comes from
 * @param at the moment that the predictions are for
 * @param order by which model, and by which of its answers
 * @param predictions best first; of those that tie the lower movie id comes first
 */
public record Recommendation(
        OptionalInt userId,
        Optional<Cluster> cluster,
        String version,
        Instant at,
        Order order,
        List<Prediction> predictions) {
    /** Keeps the predictions from change. */
    public Recommendation {
        predictions = List.copyOf(predictions);
    }
}
