package io.marquee.evaluation.metrics;

/**
 * Precision at k: the share of the k places of a list that hold a relevant movie. A list that could not be filled is still
 * divided by k.
 *
 * <p>Cremonesi, Koren and Turrin (2010), “Performance of recommender algorithms on top-N recommendation tasks”, <a
 * href="https://doi.org/10.1145/1864708.1864721">doi:10.1145/1864708.1864721</a>.
 */
public final class Precision implements ListMetric {
    @Override
    public double of(RankedList list) {
        return (double) list.hits() / list.length();
    }
}
