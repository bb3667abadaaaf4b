package io.marquee.bundle;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a bundle came to be, kept with it and in the store, so that any answer can be traced to its data and settings.
 *
 * @param version the bundle's version: 12 hex digits, from the SHA-256 of its content; the same run on the same data gives the same
 * @param trained when the run ended
 * @param dataset the name of the ratings set
 * @param dataHash SHA-256 of the ratings set's content: tells whether two runs saw the same data
 * @param seed of every random choice of the run
 * @param plan each key of the plan with its value, in the plan's own words
 * @param versions of Marquee, the JDK and the libraries that shape the result
 * @param metrics of the held-out evaluation of the run, by name: {@code boosted.rmse}; and, where training heard people, how
 *     many ratings of how many people, and how many were forgotten: {@code heard.ratings}
 */
public record RunRecord(
        String version,
        Instant trained,
        String dataset,
        String dataHash,
        long seed,
        Map<String, String> plan,
        Map<String, String> versions,
        Map<String, Double> metrics) {
    /** Keeps the maps from change, in the order of their keys. */
    public RunRecord {
        plan = Collections.unmodifiableMap(new TreeMap<>(plan));
        versions = Collections.unmodifiableMap(new TreeMap<>(versions));
        metrics = Collections.unmodifiableMap(new TreeMap<>(metrics));
    }

    /** The same record of another version. */
    public RunRecord withVersion(String other) {
        return new RunRecord(other, trained, dataset, dataHash, seed, plan, versions, metrics);
    }

    /** The same record of another time. */
    public RunRecord at(Instant time) {
        return new RunRecord(version, time, dataset, dataHash, seed, plan, versions, metrics);
    }
}
