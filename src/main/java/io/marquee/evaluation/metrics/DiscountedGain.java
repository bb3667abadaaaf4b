package io.marquee.evaluation.metrics;

/**
 * NDCG at k with binary relevance: Σ 1 / log₂(rank + 1) over the listed relevant movies, ranks from 1, divided by the same
 * sum of the best possible list, which holds min(k, relevant) relevant movies at its top.
 *
 * <p>Järvelin and Kekäläinen (2002), “Cumulated gain-based evaluation of IR techniques”, <a
 * href="https://doi.org/10.1145/582415.582418">doi:10.1145/582415.582418</a>, with the discount 1 / log₂(rank + 1) of
 * Burges et al. (2005), <a href="https://doi.org/10.1145/1102351.1102363">doi:10.1145/1102351.1102363</a>.
 */
public final class DiscountedGain implements ListMetric {
    @Override
    public double of(RankedList list) {
        double gain = 0;
        for (int rank = 0; rank < list.size(); rank++) {
            gain += list.hit(rank) ? discount(rank) : 0;
        }
        double ideal = 0;
        for (int rank = 0; rank < Math.min(list.length(), list.relevant()); rank++) {
            ideal += discount(rank);
        }
        return gain / ideal;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 2);
    }
}
