package io.marquee.evaluation;

import io.marquee.data.DataException;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Chronology;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Ratings parted by who is to come later.
 *
 * @param before all ratings of everyone else
 * @param given the first ratings of each newcomer
 * @param asked the newcomers' other ratings
 * @param retrained {@code before} and {@code given}
 */
record NewcomerSplit(Ratings before, Ratings given, Ratings asked, Ratings retrained) {
    /**
     * Draws newcomers from all users who have more ratings than they are to give.
     *
     * @param first how many ratings of each are given: the oldest; of the same second those of the movies further up
     * @throws DataException when there are too few such users to leave others
     */
    static NewcomerSplit of(Ratings ratings, int users, int first, long seed) {
        Grouping byUser = ratings.byUser();
        int[] able = IntStream.range(0, byUser.keys())
                .filter(user -> byUser.count(user) > first)
                .toArray();
        if (able.length <= users) {
            throw new DataException("only " + able.length + " users have more than " + first
                    + " ratings; ask for fewer newcomers than that, or take a larger set");
        }
        BitSet given = new BitSet();
        BitSet asked = new BitSet();
        for (int user : drawn(able, users, new SplittableRandom(seed))) {
            int start = byUser.row(user, 0);
            int[] rows = Chronology.rows(ratings, start, start + byUser.count(user));
            Arrays.stream(rows, 0, first).forEach(given::set);
            Arrays.stream(rows, first, rows.length).forEach(asked::set);
        }
        return of(ratings, given, asked);
    }

    private static int[] drawn(int[] from, int count, RandomGenerator random) {
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i, from.length);
            int swapped = from[i];
            from[i] = from[other];
            from[other] = swapped;
        }
        return Arrays.copyOf(from, count);
    }

    private static NewcomerSplit of(Ratings ratings, BitSet given, BitSet asked) {
        BitSet retrained = new BitSet();
        retrained.set(0, ratings.size());
        retrained.andNot(asked);
        BitSet before = (BitSet) retrained.clone();
        before.andNot(given);
        return new NewcomerSplit(
                select(ratings, before), select(ratings, given), select(ratings, asked), select(ratings, retrained));
    }

    private static Ratings select(Ratings ratings, BitSet rows) {
        return ratings.select(rows.stream().toArray());
    }
}
