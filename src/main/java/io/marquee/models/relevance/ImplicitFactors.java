package io.marquee.models.relevance;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.Shared;
import io.marquee.models.algebra.Vectors;
import java.io.IOException;
import java.util.stream.IntStream;

/**
 * Scores a movie by the dot product of its factors and the user's. Someone without ratings is taken for the mean of all
 * users; a movie without ratings scores zero.
 */
public final class ImplicitFactors implements Model, PairSignals {
    private final float[][] users;
    private final float[][] movies;
    private final Liking liking;
    private final double confidence;
    private final double regularisation;
    private final float[] stranger;
    private final ImplicitSide newcomers;

    private ImplicitFactors(
            float[][] users,
            float[][] movies,
            Liking liking,
            double confidence,
            double regularisation,
            float[] stranger,
            ImplicitSide newcomers) {
        this.users = users;
        this.movies = movies;
        this.liking = liking;
        this.confidence = confidence;
        this.regularisation = regularisation;
        this.stranger = stranger;
        this.newcomers = newcomers;
    }

    /** A model that owns its arrays: positions × factors; users without ratings have zeros. */
    static ImplicitFactors of(
            float[][] users, float[][] movies, Liking liking, double confidence, double regularisation) {
        double[] mean = new double[movies[0].length];
        for (float[] user : users) {
            for (int factor = 0; factor < mean.length; factor++) {
                mean[factor] += user[factor] / users.length;
            }
        }
        float[] stranger = new float[mean.length];
        IntStream.range(0, mean.length).forEach(factor -> stranger[factor] = (float) mean[factor]);
        return of(users, movies, liking, confidence, regularisation, stranger);
    }

    private static ImplicitFactors of(
            float[][] users,
            float[][] movies,
            Liking liking,
            double confidence,
            double regularisation,
            float[] stranger) {
        ImplicitSide newcomers = ImplicitSide.of(movies, stranger.length, confidence, regularisation);
        return new ImplicitFactors(users, movies, liking, confidence, regularisation, stranger, newcomers);
    }

    /** Users × factors, by user position. */
    public float[][] userFactors() {
        return copy(users);
    }

    /** Movies × factors, by movie position. */
    public float[][] movieFactors() {
        return copy(movies);
    }

    @Override
    public double score(int user, int movie, long second) {
        return score(factors(user), movie);
    }

    @Override
    public ImplicitFactors foldIn(Ratings ratings) {
        int[] watched = IntStream.range(0, ratings.size()).map(ratings::movie).toArray();
        float[] solved = newcomers.solve(watched, liking.ofOne(ratings));
        float[] factors = solved[0] == 0 ? stranger : solved;
        return new ImplicitFactors(new float[0][], movies, liking, confidence, regularisation, factors, newcomers);
    }

    private double score(float[] user, int movie) {
        return movie < 0 || movie >= movies.length ? 0 : Vectors.dot(user, movies[movie], user.length);
    }

    /** A user whose factors are all zero has no ratings. */
    private float[] factors(int user) {
        boolean known = user >= 0 && user < users.length && users[user][0] != 0;
        return known ? users[user] : stranger;
    }

    @Override
    public String[] signals() {
        return new String[] {"als_implicit_score"};
    }

    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        for (int i = 0; i < movies.length; i++) {
            into[0][i] = (float) score(user, movies[i], second);
        }
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.IMPLICIT_FACTORS;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        out.putInt(stranger.length);
        out.putFloats(stranger);
        out.putFloats(Vectors.flat(users, stranger.length));
        out.putFloats(Vectors.flat(movies, stranger.length));
        liking.write(out);
        out.putDouble(confidence);
        out.putDouble(regularisation);
    }

    /** Reads what {@link #write} wrote. */
    public static ImplicitFactors read(BinaryReader in, Shared shared) throws IOException {
        int factors = in.takeInt();
        float[] stranger = in.takeFloats();
        float[][] users = Vectors.rows(in.takeFloats(), factors);
        float[][] movies = Vectors.rows(in.takeFloats(), factors);
        return of(users, movies, Liking.read(in), in.takeDouble(), in.takeDouble(), stranger);
    }

    private static float[][] copy(float[][] rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(row -> rows[row].clone())
                .toArray(float[][]::new);
    }
}
