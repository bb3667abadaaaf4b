package io.marquee.recommend.shelves;

import io.marquee.clusters.Cluster;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Someone's shelves, in the order of a page; no movie stands on two of them.
 *
 * @param userId of whom has one
 * @param cluster the person's group; empty while nothing tells where the person belongs
 * @param version of the bundle that the shelves come from
 * @param at the moment that the predictions are for
 * @param model that orders the first shelf
 * @param all those with at least one movie
 */
public record Shelves(
        OptionalInt userId, Optional<Cluster> cluster, String version, Instant at, String model, List<Shelf> all) {
    /** Keeps the shelves from change. */
    public Shelves {
        all = List.copyOf(all);
    }
}
