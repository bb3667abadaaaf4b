package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import java.io.IOException;

/**
 * The range of the ratings that a model has learnt from; its predictions keep to it.
 *
 * @param lowest in stars
 * @param highest in stars
 */
public record Scale(double lowest, double highest) {
    /**
     * The range of the given ratings.
     *
     * @throws IllegalArgumentException when there are none
     */
    public static Scale of(Ratings ratings) {
        if (ratings.size() == 0) {
            throw new IllegalArgumentException(
                    "the training data has no ratings; use a larger set or hold out a smaller part of it");
        }
        return new Scale(ratings.lowest() / 2.0, ratings.highest() / 2.0);
    }

    /** The nearest value within the range. */
    public double clamp(double stars) {
        return Math.min(highest, Math.max(lowest, stars));
    }

    /** The nearest value within the range, of each. */
    public double[] clamp(float[] stars) {
        double[] clamped = new double[stars.length];
        for (int i = 0; i < stars.length; i++) {
            clamped[i] = clamp(stars[i]);
        }
        return clamped;
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
