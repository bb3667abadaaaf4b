package io.marquee.models;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Predicts mean + user bias + movie bias, each with what the time adds to it, clamped to the scale. The bias of a user or
 * movie without training ratings is zero, so a newcomer gets the movie's figure, a new movie the user's, and both together the mean.
 */
final class BiasModel implements RatingModel, Model {
    private static final int NEWCOMER = 0;

    private final Scale scale;
    private final UserBias.Damping damping;
    private final double mean;
    private final double[] userBias;
    private final double[] movieBias;
    private final TimedBias userTimes;
    private final TimedBias movieTimes;

    private final boolean folded;

    /** A model without users and without time. */
    BiasModel(Scale scale, double mean, double... movieBias) {
        this(scale, UserBias.Damping.ENDLESS, mean, new double[0], movieBias, TimedBias.NONE, TimedBias.NONE);
    }

    /**
     * A model that owns its arrays.
     *
     * @param damping of the users' biases
     * @param mean of all ratings, in stars
     * @param userBias stars by user position; positions beyond its end have no bias
     * @param movieBias stars by movie position; positions beyond its end have no bias
     * @param userTimes to be added to the users' bias
     * @param movieTimes to be added to the movies' bias
     */
    BiasModel(
            Scale scale,
            UserBias.Damping damping,
            double mean,
            double[] userBias,
            double[] movieBias,
            TimedBias userTimes,
            TimedBias movieTimes) {
        this(scale, damping, mean, userBias, movieBias, userTimes, movieTimes, false);
    }

    private BiasModel(
            Scale scale,
            UserBias.Damping damping,
            double mean,
            double[] userBias,
            double[] movieBias,
            TimedBias userTimes,
            TimedBias movieTimes,
            boolean folded) {
        this.scale = scale;
        this.damping = damping;
        this.folded = folded;
        this.mean = mean;
        this.userBias = userBias;
        this.movieBias = movieBias;
        this.userTimes = userTimes;
        this.movieTimes = movieTimes;
    }

    @Override
    public double score(int user, int movie, long second) {
        return scale.clamp(level(user, second) + ofMovie(movie, second));
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        double level = level(user, second);
        double[] scores = new double[movies.length];
        for (int i = 0; i < movies.length; i++) {
            scores[i] = scale.clamp(level + ofMovie(movies[i], second));
        }
        return scores;
    }

    /** What the user gives on average. */
    private double level(int user, long second) {
        int position = folded ? NEWCOMER : user;
        return mean + (bias(userBias, position) + userTimes.of(position, second));
    }

    private double ofMovie(int movie, long second) {
        return bias(movieBias, movie) + movieTimes.of(movie, second);
    }

    /** Solves for the biases of all users once more, each exactly and as for newcomers, in place. */
    BiasModel settled(Ratings ratings) {
        Grouping byUser = ratings.byUser();
        IntStream.range(0, userBias.length)
                .parallel()
                .filter(user -> byUser.count(user) > 0)
                .forEach(user -> {
                    int first = byUser.row(user, 0);
                    UserBias solved = solved(user, ratings, first, first + byUser.count(user));
                    userBias[user] = solved.stars();
                    userTimes.put(solved.times());
                });
        return this;
    }

    private UserBias solved(int user, Ratings ratings, int first, int end) {
        double[] rests = IntStream.range(first, end)
                .mapToDouble(row -> ratings.stars(row) - mean - ofMovie(ratings.movie(row), ratings.second(row)))
                .toArray();
        return UserBias.of(user, damping, userTimes.bins(), rests, i -> ratings.second(first + i));
    }

    @Override
    public BiasModel foldIn(Ratings ratings) {
        UserBias newcomer = solved(NEWCOMER, ratings, 0, ratings.size());
        double[] stars = {newcomer.stars()};
        return new BiasModel(scale, damping, mean, stars, movieBias, newcomer.times(), movieTimes, true);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.BIASES;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        scale.write(out);
        out.putDouble(damping.always());
        out.putDouble(damping.day());
        out.putDouble(mean);
        out.putDoubles(userBias);
        out.putDoubles(movieBias);
        userTimes.write(out);
        movieTimes.write(out);
    }

    static BiasModel read(BinaryReader in, Shared shared) throws IOException {
        return new BiasModel(
                Scale.read(in),
                new UserBias.Damping(in.takeDouble(), in.takeDouble()),
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
