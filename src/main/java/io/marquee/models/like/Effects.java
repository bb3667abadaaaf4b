package io.marquee.models.like;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.algebra.Vectors;
import java.io.IOException;

/**
 * What moves the log-odds of a like, each on top of the others.
 *
 * @param hints the weight of each hint
 * @param users the taste of each user: a weight for each trait of movies; last that of a stranger, the mean of all
 * @param movies how much better liked each movie is than its traits explain; last that of an unseen one
 */
record Effects(double[] hints, float[][] users, float[] movies) {
    float[] taste(int user) {
        return users[user >= 0 && user < users.length ? user : users.length - 1];
    }

    float movie(int movie) {
        return movies[movie >= 0 && movie < movies.length ? movie : movies.length - 1];
    }

    /**
     * The log-odds of a like, before calibration.
     *
     * @param heard the hints
     */
    double logit(float[] taste, int movie, float[] heard, MovieTraits traits) {
        float[] x = traits.of(movie);
        return Vectors.dot(hints, heard) + movie(movie) + Vectors.dot(taste, x, x.length);
    }

    void write(BinaryWriter out) throws IOException {
        out.putDoubles(hints);
        out.putInt(users[0].length);
        out.putFloats(Vectors.flat(users, users[0].length));
        out.putFloats(movies);
    }

    static Effects read(BinaryReader in) throws IOException {
        double[] hints = in.takeDoubles();
        int width = in.takeInt();
        return new Effects(hints, Vectors.rows(in.takeFloats(), width), in.takeFloats());
    }
}
