package io.marquee.recommend;

import io.marquee.clusters.Cluster;
import io.marquee.recommend.query.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Someone's list, or a page of it. The same version, ratings and query always give the same list.
 *
 * @param userId of whom has one
 * @param cluster the person's group, whose movies the candidates are; empty while nothing tells where the person belongs
 * @param version of the bundle that the list comes from
 * @param order by which model, and by which of its answers
 * @param query that is answered, with the diversity that was chosen and genres as the catalogue spells them
 * @param total how many movies there are on all pages
 * @param predictions best first; of those that tie the lower movie id comes first
 */
public record Recommendation(
        OptionalInt userId,
        Optional<Cluster> cluster,
        String version,
        Order order,
        Query query,
        int total,
        List<Prediction> predictions) {
    /** Keeps the predictions from change. */
    public Recommendation {
        predictions = List.copyOf(predictions);
    }

    /** The moment that the predictions are for. */
    public Instant at() {
        return query.at();
    }
}
