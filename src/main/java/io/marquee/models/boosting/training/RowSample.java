package io.marquee.models.boosting.training;

import java.util.random.RandomGenerator;

/** Rows drawn at random. */
final class RowSample {
    private RowSample() {}

    /** Ascending rows, at most so many of them: each row with the same chance, in one pass. */
    static int[] of(int rows, int most, RandomGenerator random) {
        int wanted = Math.min(rows, most);
        int[] sample = new int[wanted];
        int taken = 0;
        for (int row = 0; taken < wanted; row++) {
            if (random.nextInt(rows - row) < wanted - taken) {
                sample[taken++] = row;
            }
        }
        return sample;
    }
}
