package io.marquee.evaluation.metrics;

/**
 * Average precision at k, whose mean over users is MAP: the precision of the list's part down to each relevant movie,
 * summed and divided by min(k, relevant). With that normalisation a list of k relevant movies scores one, also for a user
 * with more than k of them; other tools divide by all relevant movies or by the hits, and their figures differ.
 *
 * <p>Buckley and Voorhees (2000), “Evaluating evaluation measure stability”, <a
 * href="https://doi.org/10.1145/345508.345543">doi:10.1145/345508.345543</a>.
 */
public final class AveragePrecision implements ListMetric {
    @Override
    public double of(RankedList list) {
        double sum = 0;
        int hits = 0;
        for (int rank = 0; rank < list.size(); rank++) {
            if (list.hit(rank)) {
                hits++;
                sum += (double) hits / (rank + 1);
            }
        }
        return sum / Math.min(list.length(), list.relevant());
    }
}
