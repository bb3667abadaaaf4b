package io.marquee.recommend.map;

/** The mean and the covariance of vectors that come one by one. */
final class Moments {
    private final double[] sums;
    private final double[][] products;
    private int count;

    /** Of vectors with so many components. */
    Moments(int components) {
        sums = new double[components];
        products = new double[components][components];
    }

    void add(double[] vector) {
        count++;
        for (int i = 0; i < vector.length; i++) {
            sums[i] += vector[i];
            for (int j = 0; j <= i && vector[i] != 0; j++) {
                products[i][j] += vector[i] * vector[j];
            }
        }
    }

    /** The mean of each component; 0 when no vector came. */
    double[] mean() {
        double[] mean = new double[sums.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = sums[i] / Math.max(1, count);
        }
        return mean;
    }

    /** E[(v − mean)·(v − mean)ᵀ], components × components. */
    double[][] covariance() {
        double[] mean = mean();
        double[][] covariance = new double[sums.length][sums.length];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j <= i; j++) {
                covariance[i][j] = products[i][j] / Math.max(1, count) - mean[i] * mean[j];
                covariance[j][i] = covariance[i][j];
            }
        }
        return covariance;
    }
}
