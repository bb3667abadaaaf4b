package io.marquee.data.split;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Every rating is in the test part of exactly one of k splits; the parts are random and differ in size by one at most.
 *
 * @param folds at least 2
 */
public record KFold(int folds) implements Protocol {
    /** Refuses fewer than two folds. */
    public KFold {
        if (folds < 2) {
            throw new IllegalArgumentException("at least 2 folds are needed, not " + folds);
        }
    }

    @Override
    public List<Split> splits(Dataset dataset, long seed) {
        Ratings ratings = dataset.ratings();
        return new Folds(ratings, shuffledFolds(ratings.size(), new SplittableRandom(seed)), folds);
    }

    /** Makes a fold when it is asked for, since all of them together take k times the memory of the ratings. */
    private static final class Folds extends AbstractList<Split> {
        private final Ratings ratings;
        private final int[] fold;
        private final int folds;

        Folds(Ratings ratings, int[] fold, int folds) {
            this.ratings = ratings;
            this.fold = fold;
            this.folds = folds;
        }

        @Override
        public Split get(int test) {
            BitSet rows = new BitSet(fold.length);
            for (int row = 0; row < fold.length; row++) {
                rows.set(row, fold[row] == Objects.checkIndex(test, folds));
            }
            return Split.of(ratings, rows);
        }

        @Override
        public int size() {
            return folds;
        }
    }

    private int[] shuffledFolds(int size, RandomGenerator random) {
        int[] fold = new int[size];
        for (int row = 0; row < size; row++) {
            int other = random.nextInt(row + 1);
            fold[row] = fold[other];
            fold[other] = row % folds;
        }
        return fold;
    }

    @Override
    public String toString() {
        return "kfold:" + folds;
    }
}
