package io.marquee.features;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * How strongly small counts are smoothed: the number of imagined ratings at the prior that join the real ones.
 *
 * @param user for a user's mean, spread and offset
 * @param movie for a movie's mean, spread and offset
 * @param taste for a user's mean and offset over some genres or an era
 */
public record Damping(double user, double movie, double taste) {
    /** Refuses negative and non-finite values. */
    public Damping {
        if (!(user >= 0 && movie >= 0 && taste >= 0 && user + movie + taste < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("damping user " + user + ", movie " + movie + ", taste " + taste
                    + ": each must be a finite number, at least 0");
        }
    }

    void write(BinaryWriter out) throws IOException {
        out.putDouble(user);
        out.putDouble(movie);
        out.putDouble(taste);
    }

    static Damping read(BinaryReader in) throws IOException {
        return new Damping(in.takeDouble(), in.takeDouble(), in.takeDouble());
    }
}
