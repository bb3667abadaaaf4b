package io.marquee.models.trust;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Shared;
import java.io.IOException;

/**
 * What the expected rating will hardly fall below: predicted stars − strength · standard error. It may lie below the scale.
 *
 * @param uncertainty how sure predictions are
 * @param strength how many standard errors the bound lies below a prediction
 */
public record LowerBound(StarUncertainty uncertainty, double strength) {
    /** Writes the bound, all but what {@link Shared} holds. */
    public void write(BinaryWriter out) throws IOException {
        uncertainty.write(out);
        out.putDouble(strength);
    }

    /** Reads what {@link #write} wrote. */
    public static LowerBound read(BinaryReader in, Shared shared) throws IOException {
        return new LowerBound(StarUncertainty.read(in, shared), in.takeDouble());
    }

    /**
     * The bounds of some movies.
     *
     * @param stars the predicted rating of each movie
     * @param uncertainty the score of each movie by {@link #uncertainty()}, or by what it makes of a newcomer
     */
    public double[] below(double[] stars, double[] uncertainty) {
        double[] bounds = new double[stars.length];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = stars[i] + strength * uncertainty[i];
        }
        return bounds;
    }

    /**
     * The bounds of many movies for one user at one moment.
     *
     * @param stars the predicted rating of each movie
     * @return a bound for each movie, in stars, at most its predicted rating
     */
    public double[] lowerBounds(int user, int[] movies, double[] stars, long second) {
        return below(stars, uncertainty.scores(user, movies, second));
    }
}
