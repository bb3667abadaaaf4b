package io.marquee.evaluation.metrics;

/**
 * Recall at k: the share of the relevant movies that are listed. Below one by necessity for a user with more than k of
 * them.
 *
 * <p>Cremonesi, Koren and Turrin (2010), “Performance of recommender algorithms on top-N recommendation tasks”, <a
 * href="https://doi.org/10.1145/1864708.1864721">doi:10.1145/1864708.1864721</a>.
 */
public final class Recall implements ListMetric {
    @Override
    public double of(RankedList list) {
        return (double) list.hits() / list.relevant();
    }
}
