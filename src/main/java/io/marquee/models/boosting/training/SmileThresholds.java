package io.marquee.models.boosting.training;

import smile.base.cart.InternalNode;
import smile.data.Tuple;
import smile.data.type.StructType;

/** Finds the thresholds of Smile's splits, which do not tell theirs but can be asked about any value. */
final class SmileThresholds {
    private final double[] row;
    private final Tuple tuple;

    SmileThresholds(StructType schema) {
        row = new double[schema.length()];
        tuple = Tuple.of(row, schema);
    }

    /**
     * The least number that does not go to the split's true branch, by bisection over all {@code float} numbers: what is less than
     * that does.
     */
    float above(InternalNode split) {
        int low = order(Float.NEGATIVE_INFINITY);
        int high = order(Float.POSITIVE_INFINITY);
        while (low < high) {
            int middle = (int) (((long) low + high) >> 1);
            row[split.feature()] = number(middle);
            if (split.branch(tuple)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return number(low);
    }

    /** The place of a number among all {@code float} numbers: the greater the number, the greater the place. */
    private static int order(float number) {
        int bits = Float.floatToIntBits(number);
        return bits < 0 ? Integer.MIN_VALUE - bits - 1 : bits;
    }

    private static float number(int order) {
        return Float.intBitsToFloat(order < 0 ? Integer.MIN_VALUE - order - 1 : order);
    }
}
