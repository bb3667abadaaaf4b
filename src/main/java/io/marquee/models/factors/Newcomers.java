package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;

/**
 * Solves for the vector of one user against movies that stand still: of newcomers, and of all users when training ends.
 *
 * @param mean of all training ratings, in stars
 * @param prior of users
 * @param effects what having rated each movie tells of a user
 * @param movies their distributions
 */
record Newcomers(double mean, Prior prior, Factors effects, Noise noise, Gaussians movies) {
    /** Vector and noise depend on each other; after so many rounds they have settled. */
    private static final int ROUNDS = 5;

    /** The vector {@code (factors, bias)} by the ratings from row {@code first} up to, but without, {@code end}. */
    double[] vector(Ratings ratings, int first, int end) {
        NewcomerSums sums = new NewcomerSums(this);
        for (int row = first; row < end; row++) {
            sums.add(ratings.movie(row), ratings.stars(row));
        }
        return vector(sums);
    }

    /** The same by the sums of these ratings. */
    double[] vector(NewcomerSums sums) {
        Gaussians vector = Gaussians.zero(0, movies.means().width());
        Prior moved = prior.moved(sums::offset);
        double weight = noise.weight();
        for (int round = 0; round < ROUNDS; round++) {
            sums.equations().times(weight).solve(moved, vector, 0);
            weight = noise.weight(sums.equations().squares(vector, 0), sums.count());
        }
        return vector.means().vector(0);
    }

    /** Writes all but the mean and the movies' vectors themselves, which the model has. */
    void write(BinaryWriter out) throws IOException {
        prior.write(out);
        effects.write(out);
        noise.write(out);
        out.putFloats(movies.covariances());
    }

    static Newcomers read(BinaryReader in, DotProducts products) throws IOException {
        return new Newcomers(
                products.mean(),
                Prior.read(in),
                Factors.read(in),
                Noise.read(in),
                new Gaussians(products.movies(), in.takeFloats()));
    }
}
