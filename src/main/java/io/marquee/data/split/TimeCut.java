package io.marquee.data.split;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import java.util.BitSet;
import java.util.List;

/**
 * The newest share of all ratings is the test part, so that nothing is learnt from the future; of the same second, the rows
 * further down are the later. There is no chance in it.
 *
 * @param share between 0 and 1
 */
public record TimeCut(double share) implements Protocol {
    /** Refuses what is no share. */
    public TimeCut {
        Share.check(share);
    }

    @Override
    public List<Split> splits(Dataset dataset, long seed) {
        Ratings ratings = dataset.ratings();
        BitSet test = new BitSet(ratings.size());
        TimeOrder.markLast(Share.of(ratings.size(), share), ratings, 0, ratings.size(), test);
        return List.of(Split.of(ratings, test));
    }

    @Override
    public String toString() {
        return "time:" + share;
    }
}
