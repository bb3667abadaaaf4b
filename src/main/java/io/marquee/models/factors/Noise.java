package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * How far ratings scatter about what the factors say, by user: some rate by the mood of the day, and their ratings tell less
 * about movies.
 *
 * @param variance the usual noise variance, in stars squared
 * @param damping how many ratings of the usual variance each user is given on top of their own
 */
record Noise(double variance, double damping) {
    /**
     * The weight, 1 / noise variance, of each rating of a user.
     *
     * @param squares Σ error² over the user's ratings, in stars squared
     * @param count how many these are
     */
    double weight(double squares, int count) {
        return (damping + count) / (damping * variance + squares);
    }

    /** The weight of the ratings of a user of whom no errors are known. */
    double weight() {
        return 1 / variance;
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(variance);
        out.putDouble(damping);
    }

    static Noise read(BinaryReader in) throws IOException {
        return new Noise(in.takeDouble(), in.takeDouble());
    }
}
