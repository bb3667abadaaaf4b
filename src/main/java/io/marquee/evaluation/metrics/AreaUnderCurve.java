package io.marquee.evaluation.metrics;

import java.util.stream.IntStream;

/**
 * The area under the ROC curve: the share of the pairs of a liked and a not liked movie in which the liked one has the higher
 * score; a pair with equal scores counts half. One half is chance, one is perfect. NaN when all or none are liked. Only the
 * order of the scores counts, so predicted stars will do.
 *
 * <p>Hanley and McNeil (1982), “The meaning and use of the area under a receiver operating characteristic (ROC) curve”, <a
 * href="https://doi.org/10.1148/radiology.143.1.7063747">doi:10.1148/radiology.143.1.7063747</a>; by the ranks of the liked
 * ones: Mann and Whitney (1947), <a href="https://doi.org/10.1214/aoms/1177730491">doi:10.1214/aoms/1177730491</a>.
 */
public final class AreaUnderCurve implements LikeMetric {
    @Override
    public double of(double[] scores, boolean[] liked) {
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                .sorted((a, b) -> Double.compare(scores[a], scores[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        long likes = IntStream.of(order).filter(i -> liked[i]).count();
        double ranks = 0;
        int from = 0;
        while (from < order.length) {
            int to = endOfTie(order, scores, from);
            double rank = (from + 1 + to) / 2.0;
            ranks += rank
                    * IntStream.range(from, to).filter(i -> liked[order[i]]).count();
            from = to;
        }
        return (ranks - likes * (likes + 1) / 2.0) / (likes * (double) (order.length - likes));
    }

    private static int endOfTie(int[] order, double[] scores, int from) {
        int to = from + 1;
        while (to < order.length && scores[order[to]] == scores[order[from]]) {
            to++;
        }
        return to;
    }
}
