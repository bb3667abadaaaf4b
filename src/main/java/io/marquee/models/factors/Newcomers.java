package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Solves for the vector of a user whom training has not seen.
 *
 * @param prior of users
 * @param effects what having rated each movie tells of a user
 * @param movies their distributions
 */
record Newcomers(Prior prior, Factors effects, Noise noise, Gaussians movies) {
    /** Vector and noise depend on each other; after so many rounds they have settled. */
    private static final int ROUNDS = 5;

    /**
     * The vector {@code (factors, bias)}.
     *
     * @param ratings of the newcomer alone
     * @param mean of all training ratings, in stars
     */
    Factors vector(Ratings ratings, double mean) {
        Gaussians vector = Gaussians.zero(0, movies.means().width());
        Prior moved = prior.moved(entry -> offset(ratings, entry));
        double weight = noise.weight();
        for (int round = 0; round < ROUNDS; round++) {
            Equations equations = new Equations(movies.means().width());
            for (int row = 0; row < ratings.size(); row++) {
                equations.add(movies, ratings.movie(row), ratings.stars(row) - mean, weight);
            }
            equations.solve(moved, vector, 0);
            weight = noise.weight(equations.squares(vector, 0) / weight, ratings.size());
        }
        return vector.means();
    }

    /** The same as {@link Implicit#offset} for a user of the training data. */
    private double offset(Ratings ratings, int entry) {
        double sum = IntStream.range(0, ratings.size())
                .mapToDouble(row -> effects.value(ratings.movie(row), entry))
                .sum();
        return sum / Math.sqrt(ratings.size());
    }

    /** Writes all but the movies' vectors themselves, which the model has. */
    void write(BinaryWriter out) throws IOException {
        prior.write(out);
        effects.write(out);
        noise.write(out);
        out.putFloats(movies.covariances());
    }

    static Newcomers read(BinaryReader in, Factors movies) throws IOException {
        return new Newcomers(Prior.read(in), Factors.read(in), Noise.read(in), new Gaussians(movies, in.takeFloats()));
    }
}
