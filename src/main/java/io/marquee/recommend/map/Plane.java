package io.marquee.recommend.map;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The plane in which vectors differ most: their first two principal components (Pearson 1901). The weight that is largest in
 * size is positive on either axis, so that the same vectors always give the same picture.
 *
 * @param mean of the vectors, which lies at (0, 0)
 * @param weights 2 × components: the directions of the axes, of length one; zeros where there is no such direction
 * @param explained of the variance by each axis: 0 … 1
 */
record Plane(double[] mean, double[][] weights, double[] explained) {
    private static final int AXES = 2;

    static Plane of(Moments moments) {
        double[] mean = moments.mean();
        SymmetricEigen eigen = SymmetricEigen.of(moments.covariance());
        double variance = Arrays.stream(eigen.values()).sum();
        double[][] weights = new double[AXES][mean.length];
        double[] explained = new double[AXES];
        for (int axis = 0; axis < Math.min(AXES, mean.length) && variance > 0; axis++) {
            weights[axis] = facingUp(eigen.vectors()[axis]);
            explained[axis] = Math.max(0, eigen.values()[axis] / variance);
        }
        return new Plane(mean, weights, explained);
    }

    private static double[] facingUp(double[] vector) {
        double furthest = 0;
        for (double weight : vector) {
            furthest = Math.abs(weight) > Math.abs(furthest) ? weight : furthest;
        }
        double sign = Math.signum(furthest);
        return Arrays.stream(vector).map(weight -> sign * weight).toArray();
    }

    Spot spot(double[] vector) {
        return new Spot(along(0, vector), along(1, vector));
    }

    private double along(int axis, double[] vector) {
        return IntStream.range(0, mean.length)
                .mapToDouble(i -> weights[axis][i] * (vector[i] - mean[i]))
                .sum();
    }

    /** The axes, where the components are genres. */
    List<Axis> axes(List<String> genres) {
        return IntStream.range(0, AXES)
                .mapToObj(axis -> Axis.of(explained[axis], weights[axis], genres))
                .toList();
    }
}
