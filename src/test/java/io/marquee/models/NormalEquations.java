package io.marquee.models;

import io.marquee.data.Ratings;

/** The biases of users and movies by one dense system of linear equations: slow, and another way to the same answer. */
final class NormalEquations {
    private NormalEquations() {}

    /** The minimum of the damped squared error: all user biases, then all movie biases. */
    static double[] biases(Ratings ratings, double userDamping, double movieDamping) {
        int users = ratings.users().size();
        int unknowns = users + ratings.movies().size();
        double[][] system = new double[unknowns][unknowns + 1];
        for (int unknown = 0; unknown < unknowns; unknown++) {
            system[unknown][unknown] = unknown < users ? userDamping : movieDamping;
        }
        double mean = GlobalMean.of(ratings);
        for (int row = 0; row < ratings.size(); row++) {
            int user = ratings.user(row);
            int movie = users + ratings.movie(row);
            system[user][user]++;
            system[movie][movie]++;
            system[user][movie]++;
            system[movie][user]++;
            system[user][unknowns] += ratings.stars(row) - mean;
            system[movie][unknowns] += ratings.stars(row) - mean;
        }
        return solved(system);
    }

    /** Gauss–Jordan elimination; no pivoting is needed, as the matrix is symmetric and positive definite. */
    private static double[] solved(double[][] system) {
        int unknowns = system.length;
        for (int pivot = 0; pivot < unknowns; pivot++) {
            for (int other = 0; other < unknowns; other++) {
                double factor = other == pivot ? 0 : system[other][pivot] / system[pivot][pivot];
                for (int column = pivot; column <= unknowns && factor != 0; column++) {
                    system[other][column] -= factor * system[pivot][column];
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int unknown = 0; unknown < unknowns; unknown++) {
            solution[unknown] = system[unknown][unknowns] / system[unknown][unknown];
        }
        return solution;
    }
}
