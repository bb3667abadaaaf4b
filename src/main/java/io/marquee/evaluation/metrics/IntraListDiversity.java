package io.marquee.evaluation.metrics;

import io.marquee.data.Catalogue;

/**
 * The mean over all pairs of listed movies of 1 − |A ∩ B| / |A ∪ B|, the Jaccard distance of their genres A and B: zero
 * when all movies have the same genres, one when no two share any. Two movies without genres count as the same; a list of
 * fewer than two movies has no diversity.
 *
 * <p>Ziegler, McNee, Konstan and Lausen (2005), “Improving recommendation lists through topic diversification”, <a
 * href="https://doi.org/10.1145/1060745.1060754">doi:10.1145/1060745.1060754</a>.
 */
public final class IntraListDiversity implements ListMetric {
    private final Catalogue catalogue;

    private IntraListDiversity(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Diversity by the genres of this catalogue. */
    public static IntraListDiversity of(Catalogue catalogue) {
        return new IntraListDiversity(catalogue);
    }

    @Override
    public double of(RankedList list) {
        double sum = 0;
        for (int a = 1; a < list.size(); a++) {
            for (int b = 0; b < a; b++) {
                sum += distance(catalogue.genreBits(list.movie(a)), catalogue.genreBits(list.movie(b)));
            }
        }
        int pairs = list.size() * (list.size() - 1) / 2;
        return pairs == 0 ? 0 : sum / pairs;
    }

    private static double distance(long a, long b) {
        return (a | b) == 0 ? 0 : 1 - (double) Long.bitCount(a & b) / Long.bitCount(a | b);
    }
}
