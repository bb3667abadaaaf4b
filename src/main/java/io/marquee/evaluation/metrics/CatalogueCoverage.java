package io.marquee.evaluation.metrics;

import java.util.BitSet;
import java.util.List;

/**
 * The share of the catalogue that is listed for anyone at all: from near zero, where everyone sees the same list, to one.
 *
 * <p>Ge, Delgado-Battenfeld and Jannach (2010), “Beyond accuracy: evaluating recommender systems by coverage and
 * serendipity”, <a href="https://doi.org/10.1145/1864708.1864761">doi:10.1145/1864708.1864761</a>.
 */
public final class CatalogueCoverage {
    private CatalogueCoverage() {}

    /**
     * The coverage of the lists of all users together.
     *
     * @param movies the number of movies in the catalogue, at least 1
     */
    public static double of(List<RankedList> lists, int movies) {
        BitSet listed = new BitSet(movies);
        for (RankedList list : lists) {
            for (int rank = 0; rank < list.size(); rank++) {
                listed.set(list.movie(rank));
            }
        }
        return (double) listed.cardinality() / movies;
    }
}
