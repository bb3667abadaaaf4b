package io.marquee.search;

import java.util.List;

/**
 * What came of a candidate on a rung.
 *
 * @param values the measure on each split
 */
record Scored(Candidate candidate, List<Double> values) {
    /** The mean over the splits. */
    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
