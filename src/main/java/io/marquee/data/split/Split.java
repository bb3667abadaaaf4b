package io.marquee.data.split;

import io.marquee.data.DataException;
import io.marquee.data.Ratings;
import java.util.BitSet;

/** Ratings to learn from and ratings to be judged by, over the same users and movies; no rating is in both. */
public record Split(Ratings train, Ratings test) {
    /**
     * The given rows are the test part and all others the training part.
     *
     * @throws DataException when a part is empty
     */
    static Split of(Ratings ratings, BitSet test) {
        BitSet train = (BitSet) test.clone();
        train.flip(0, ratings.size());
        return of(ratings, train, test);
    }

    /** Each part has the given rows. */
    static Split of(Ratings ratings, BitSet train, BitSet test) {
        if (train.isEmpty() || test.isEmpty()) {
            throw new DataException("Of " + ratings.size() + " ratings, " + train.cardinality()
                    + " are left to learn from and " + test.cardinality()
                    + " to be judged by; both parts need some. Take another protocol, or more ratings.");
        }
        return new Split(
                ratings.select(train.stream().toArray()),
                ratings.select(test.stream().toArray()));
    }
}
