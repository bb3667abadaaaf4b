package io.marquee.models.factors;

/**
 * What is known of many vectors: each is normally distributed about its mean.
 *
 * @param means the likeliest vectors
 * @param covariances as many as there are means: the lower triangle, row after row, of width × width
 */
record Gaussians(Factors means, float[] covariances) {
    /** Vectors that are surely zero. */
    static Gaussians zero(int positions, int width) {
        return new Gaussians(Factors.zero(positions, width), new float[(positions + 1) * width * (width + 1) / 2]);
    }

    /** Where a position's triangle begins among the covariances; that of the stranger for a position that is not there. */
    int triangle(int position) {
        return means.start(position) * (means.width() + 1) / 2;
    }

    /** Puts a distribution in its place. */
    void set(int position, double[] mean, double[] triangle) {
        means.set(position, mean);
        int start = triangle(position);
        for (int i = 0; i < triangle.length; i++) {
            covariances[start + i] = (float) triangle[i];
        }
    }

    /** The mean of one entry of a vector. */
    double mean(int position, int entry) {
        return means.value(position, entry);
    }

    /** The variance of one entry of a vector. */
    double variance(int position, int entry) {
        return covariances[triangle(position) + entry * (entry + 3) / 2];
    }
}
