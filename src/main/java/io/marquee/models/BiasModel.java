package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;

/**
 * Predicts mean + user bias + movie bias, each with what the time adds to it, clamped to the scale. The bias of a user or
 * movie without training ratings is zero, so a newcomer gets the movie's figure, a new movie the user's, and both together the mean.
 */
final class BiasModel implements RatingModel, Model {
    private final Scale scale;
    private final double mean;
    private final double[] userBias;
    private final double[] movieBias;
    private final TimedBias userTimes;
    private final TimedBias movieTimes;

    /** A model without time. */
    BiasModel(Scale scale, double mean, double[] userBias, double[] movieBias) {
        this(scale, mean, userBias, movieBias, TimedBias.NONE, TimedBias.NONE);
    }

    /**
     * A model that owns its arrays.
     *
     * @param mean of all ratings, in stars
     * @param userBias stars by user position; positions beyond its end have no bias
     * @param movieBias stars by movie position; positions beyond its end have no bias
     * @param userTimes to be added to the users' bias
     * @param movieTimes to be added to the movies' bias
     */
    BiasModel(
            Scale scale,
            double mean,
            double[] userBias,
            double[] movieBias,
            TimedBias userTimes,
            TimedBias movieTimes) {
        this.scale = scale;
        this.mean = mean;
        this.userBias = userBias;
        this.movieBias = movieBias;
        this.userTimes = userTimes;
        this.movieTimes = movieTimes;
    }

    @Override
    public double score(int user, int movie, long second) {
        double ofUser = bias(userBias, user) + userTimes.of(user, second);
        double ofMovie = bias(movieBias, movie) + movieTimes.of(movie, second);
        return scale.clamp(mean + ofUser + ofMovie);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.BIASES;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        scale.write(out);
        out.putDouble(mean);
        out.putDoubles(userBias);
        out.putDoubles(movieBias);
        userTimes.write(out);
        movieTimes.write(out);
    }

    static BiasModel read(BinaryReader in, Shared shared) throws IOException {
        return new BiasModel(
                Scale.read(in),
                in.takeDouble(),
                in.takeDoubles(),
                in.takeDoubles(),
                TimedBias.read(in),
                TimedBias.read(in));
    }

    private static double bias(double[] biases, int position) {
        return position >= 0 && position < biases.length ? biases[position] : 0;
    }
}
