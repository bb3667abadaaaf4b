package io.marquee.store.report;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which report it is. A store keeps one of each kind and name.
 *
 * @param name the version that it came with; of a report that came with none, the moment that it was made
 * @param at when it was made, in whole seconds
 * @param dataset the name of the ratings set that it tells of
 */
public record ReportHeading(ReportKind kind, String name, Instant at, String dataset) {
    /** Drops parts of a second. */
    public ReportHeading {
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** The heading of a report that comes with no version: it is named by its time. */
    public static ReportHeading unpublished(ReportKind kind, Instant at, String dataset) {
        return new ReportHeading(kind, at.truncatedTo(ChronoUnit.SECONDS).toString(), at, dataset);
    }

    /** The version that it came with. */
    public Optional<String> version() {
        return Optional.of(name).filter(given -> !given.equals(at.toString()));
    }
}
