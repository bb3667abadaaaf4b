package io.marquee.recommend.group;

import io.marquee.recommend.query.Query;
import java.util.List;

/**
 * A list for people who watch together, or a page of it.
 *
 * @param strategy by which the members' stars are combined
 * @param version of the bundle that the list comes from
 * @param model that predicts the stars
 * @param query that is answered
 * @param total how many movies there are on all pages
 * @param predictions best first; of those that tie the lower movie id comes first
 */
public record GroupRecommendation(
        Strategy strategy, String version, String model, Query query, int total, List<GroupPrediction> predictions) {
    /** Keeps the predictions from change. */
    public GroupRecommendation {
        predictions = List.copyOf(predictions);
    }
}
