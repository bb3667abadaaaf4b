package io.marquee.data.split;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A random share of all ratings is the test part, exact to the nearest rating: D. E. Knuth's selection sampling (The Art of
 * Computer Programming, volume 2, algorithm 3.4.2 S).
 *
 * @param share between 0 and 1
 */
public record RandomShare(double share) implements Protocol {
    /** Refuses what is no share. */
    public RandomShare {
        Share.check(share);
    }

    @Override
    public List<Split> splits(Dataset dataset, long seed) {
        Ratings ratings = dataset.ratings();
        RandomGenerator random = new SplittableRandom(seed);
        BitSet test = new BitSet(ratings.size());
        int wanted = Share.of(ratings.size(), share);
        for (int row = 0; row < ratings.size() && wanted > 0; row++) {
            if (random.nextInt(ratings.size() - row) < wanted) {
                test.set(row);
                wanted--;
            }
        }
        return List.of(Split.of(ratings, test));
    }

    @Override
    public String toString() {
        return "random:" + share;
    }
}
