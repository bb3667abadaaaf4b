package io.marquee.data.split;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.util.BitSet;
import java.util.List;

/**
 * The last ratings of each user by time are the test part; of ratings of the same second, the one of the higher movie id is the
 * later. Users who would have nothing left keep all of theirs. There is no chance in it.
 *
 * @param count how many of each user's, at least 1
 */
public record LeaveLast(int count) implements Protocol {
    /** Refuses to leave out none. */
    public LeaveLast {
        if (count < 1) {
            throw new IllegalArgumentException("at least 1 rating of each user must be left out, not " + count);
        }
    }

    @Override
    public List<Split> splits(Dataset dataset, long seed) {
        Ratings ratings = dataset.ratings();
        Grouping byUser = ratings.byUser();
        BitSet test = new BitSet(ratings.size());
        for (int user = 0; user < byUser.keys(); user++) {
            if (byUser.count(user) > count) {
                int first = byUser.row(user, 0);
                TimeOrder.markLast(count, ratings, first, first + byUser.count(user), test);
            }
        }
        return List.of(Split.of(ratings, test));
    }

    @Override
    public String toString() {
        return "leave-last:" + count;
    }
}
