package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;

/**
 * The lowest and the highest rating of the training data, in stars: no prediction goes beyond them.
 *
 * @param lowest in stars
 * @param highest in stars
 */
public record Scale(double lowest, double highest) {
    /** The scale that ratings span. */
    public static Scale of(Ratings ratings) {
        return new Scale(ratings.lowest() / 2.0, ratings.highest() / 2.0);
    }

    /** The nearest value on the scale. */
    public double clamp(double stars) {
        return Math.min(highest, Math.max(lowest, stars));
    }

    /** Writes both ends. */
    public void write(BinaryWriter out) throws IOException {
        out.putDouble(lowest);
        out.putDouble(highest);
    }

    /** Reads what {@link #write} wrote. */
    public static Scale read(BinaryReader in) throws IOException {
        return new Scale(in.takeDouble(), in.takeDouble());
    }
}
