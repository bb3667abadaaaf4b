package io.marquee.models.factors;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import java.io.IOException;

/**
 * Predicts mean + user bias + movie bias + the dot product of their factors, clamped to the scale.
 *
 * @param mean in stars
 * @param users by user position
 * @param movies by movie position
 */
record DotProducts(Scale scale, double mean, Factors users, Factors movies) implements RatingModel {
    @Override
    public double score(int user, int movie, long second) {
        return scale.clamp(mean + users.bias(user) + movies.bias(movie) + dot(user, movie));
    }

    @Override
    public double[] scores(int user, int[] positions, long second) {
        double[] scores = new double[positions.length];
        double base = mean + users.bias(user);
        for (int i = 0; i < positions.length; i++) {
            scores[i] = scale.clamp(base + movies.bias(positions[i]) + dot(user, positions[i]));
        }
        return scores;
    }

    /** The dot product of the factors alone, in stars. */
    double dot(int user, int movie) {
        int p = users.start(user);
        int q = movies.start(movie);
        double sum = 0;
        for (int factor = 0; factor < users.width() - 1; factor++) {
            sum += users.values()[p + factor] * movies.values()[q + factor];
        }
        return sum;
    }

    /** The same for a newcomer, the stranger among no users, whatever user position is asked for. */
    DotProducts of(double[] newcomer) {
        return new DotProducts(scale, mean, Factors.ofStranger(newcomer), movies);
    }

    void write(BinaryWriter out) throws IOException {
        scale.write(out);
        out.putDouble(mean);
        users.write(out);
        movies.write(out);
    }

    static DotProducts read(BinaryReader in) throws IOException {
        return new DotProducts(Scale.read(in), in.takeDouble(), Factors.read(in), Factors.read(in));
    }
}
