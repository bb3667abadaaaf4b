package io.marquee.models.factors;

import io.marquee.models.algebra.Cholesky;

/**
 * The normal equations of one vector x = (p, b), gathered rating by rating. A rating t, in stars above the mean, of noise
 * variance 1/w, by a partner (q, c) that is itself known only as a normal distribution, adds the expectation of
 *
 * <pre>w · (t − c − p·q − b)²</pre>
 *
 * so that a partner of whom little is known pulls less.
 */
final class Equations {
    private final int rank;
    private final double[][] left;
    private final double[] right;
    private double squares;

    Equations(int width) {
        rank = width - 1;
        left = new double[width][width];
        right = new double[width];
    }

    /**
     * Adds a rating.
     *
     * @param position of the partner
     * @param t the rating less the mean, in stars
     * @param weight w, the inverse of the rating's noise variance
     */
    void add(Gaussians partners, int position, double t, double weight) {
        float[] means = partners.means().values();
        float[] covariances = partners.covariances();
        int q = partners.means().start(position);
        int triangle = partners.triangle(position);
        double rest = t - means[q + rank];
        for (int i = 0; i < rank; i++) {
            double factor = means[q + i];
            for (int j = 0; j <= i; j++) {
                left[i][j] += weight * (factor * means[q + j] + covariances[triangle++]);
            }
            left[rank][i] += weight * factor;
        }
        for (int i = 0; i < rank; i++) {
            right[i] += weight * (means[q + i] * rest - covariances[triangle++]);
        }
        left[rank][rank] += weight;
        right[rank] += weight * rest;
        squares += weight * (rest * rest + covariances[triangle]);
    }

    /** These equations with all ratings weighing so many times as much. */
    Equations times(double factor) {
        return with(this, factor, 0);
    }

    /** These equations without some of their ratings. */
    Equations without(Equations some) {
        return with(some, 1, -1);
    }

    /** a · this + b · other. */
    private Equations with(Equations other, double a, double b) {
        Equations sum = new Equations(rank + 1);
        for (int i = 0; i <= rank; i++) {
            for (int j = 0; j <= i; j++) {
                sum.left[i][j] = a * left[i][j] + b * other.left[i][j];
            }
            sum.right[i] = a * right[i] + b * other.right[i];
        }
        sum.squares = a * squares + b * other.squares;
        return sum;
    }

    /** Finds the distribution of the vector and puts it in its place. */
    void solve(Prior prior, Gaussians into, int position) {
        int width = rank + 1;
        double[][] precision = new double[width][];
        double[] mean = right.clone();
        for (int i = 0; i < width; i++) {
            precision[i] = left[i].clone();
            precision[i][i] += 1 / prior.variance()[i];
            mean[i] += prior.mean()[i] / prior.variance()[i];
        }
        Cholesky.factorise(precision, width);
        Cholesky.forward(precision, mean);
        Cholesky.backward(precision, mean);
        into.set(position, mean, Cholesky.inverse(precision, width));
    }

    /** The expectation of Σ w · (t − c − p·q − b)² over the ratings, for the vector in the given place. */
    double squares(Gaussians vectors, int position) {
        int x = vectors.means().start(position);
        int triangle = vectors.triangle(position);
        float[] means = vectors.means().values();
        double sum = squares;
        for (int i = 0; i <= rank; i++) {
            sum -= 2 * right[i] * means[x + i];
            for (int j = 0; j <= i; j++) {
                double product = (double) means[x + i] * means[x + j] + vectors.covariances()[triangle++];
                sum += (i == j ? 1 : 2) * left[i][j] * product;
            }
        }
        return Math.max(0, sum);
    }
}
