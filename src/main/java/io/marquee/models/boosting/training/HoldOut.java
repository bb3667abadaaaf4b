package io.marquee.models.boosting.training;

import java.util.BitSet;
import java.util.random.RandomGenerator;

/**
 * Rows parted in two; both parts ascend, and none is empty.
 *
 * @param learn rows that statistics and trees are made of
 * @param check rows that tell when to stop
 */
public record HoldOut(int[] learn, int[] check) {
    /**
     * Holds out about a share of the rows at random. Where there is but one row, it stands in both parts.
     *
     * @param rows at least 1
     * @param share above 0 and below 1
     */
    public static HoldOut of(int rows, double share, RandomGenerator random) {
        BitSet held = new BitSet(rows);
        for (int row = 0; row < rows; row++) {
            held.set(row, random.nextDouble() < share);
        }
        if (held.isEmpty() || held.cardinality() == rows) {
            held.flip(random.nextInt(rows));
        }
        int[] check = held.stream().toArray();
        held.flip(0, rows);
        int[] learn = held.stream().toArray();
        return new HoldOut(learn.length == 0 ? check : learn, check.length == 0 ? learn : check);
    }
}
