package io.marquee.models.trust;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * The expected squared error of a predicted rating, in stars², as a sum of what nobody can know and of what more evidence
 * would have told:
 *
 * <pre>noise + movie / (1 + n) + user / (1 + k / {@value #HALF_USER}) + taste / (1 + e / halfSupport)</pre>
 *
 * for a movie with n ratings, a user with k, and a support e of the movie by what else the user has rated. All terms but the
 * noise are the variance of the expected rating itself.
 *
 * @param noise stars²
 * @param movie stars²
 * @param user stars²
 * @param taste stars²
 * @param halfSupport where half of {@code taste} is left, above 0
 */
record ErrorVariance(double noise, double movie, double user, double taste, double halfSupport) {
    private static final double HALF_USER = 10;

    /** The square of how far the expected rating may be from the predicted. */
    double ofExpected(int movieRatings, int userRatings, double support) {
        double[] share = shares(movieRatings, userRatings, support, halfSupport);
        return movie * share[1] + user * share[2] + taste * share[3];
    }

    /** What noise, movie, user and taste are multiplied with. */
    static double[] shares(int movieRatings, int userRatings, double support, double halfSupport) {
        return new double[] {
            1, 1 / (1.0 + movieRatings), 1 / (1 + userRatings / HALF_USER), 1 / (1 + Math.max(0, support) / halfSupport)
        };
    }

    void write(BinaryWriter out) throws IOException {
        out.putDoubles(new double[] {noise, movie, user, taste, halfSupport});
    }

    static ErrorVariance read(BinaryReader in) throws IOException {
        double[] parts = in.takeDoubles();
        return new ErrorVariance(parts[0], parts[1], parts[2], parts[3], parts[4]);
    }
}
