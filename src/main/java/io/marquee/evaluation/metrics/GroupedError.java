package io.marquee.evaluation.metrics;

import java.util.function.IntUnaryOperator;

/**
 * The {@linkplain RootMeanSquaredError RMSE} of each group of users, in stars: tells whether a model serves some kinds of
 * users worse than others. Its squares, weighted by the groups' shares of the ratings, add up to the squared RMSE of all.
 */
public final class GroupedError {
    private GroupedError() {}

    /**
     * The RMSE by group.
     *
     * @param users the user of each prediction
     * @param groups how many groups there are
     * @param groupOf the group of a user, from 0 to {@code groups} − 1
     * @return one value for each group; NaN for a group without held-out ratings
     */
    public static double[] of(double[] predicted, double[] actual, int[] users, int groups, IntUnaryOperator groupOf) {
        double[] squares = new double[groups];
        int[] counts = new int[groups];
        for (int i = 0; i < users.length; i++) {
            int group = groupOf.applyAsInt(users[i]);
            squares[group] += (predicted[i] - actual[i]) * (predicted[i] - actual[i]);
            counts[group]++;
        }
        for (int group = 0; group < groups; group++) {
            squares[group] = Math.sqrt(squares[group] / counts[group]);
        }
        return squares;
    }
}
