package io.marquee.models.trust;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Grouping;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.Shared;
import io.marquee.models.relevance.EaseModel;
import java.io.IOException;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How sure a predicted rating is: its score is the standard error of the expected rating in stars, below zero, so that what is
 * surest stands first. It is small for a movie that many have rated and that what else the user has rated and liked leads to
 * ({@link EaseModel}'s score), for a user with many ratings.
 */
public final class StarUncertainty implements Model {
    private final EaseModel support;
    private final ErrorVariance variance;
    private final IntUnaryOperator userRatings;
    private final int[] movieRatings;

    StarUncertainty(Ratings ratings, EaseModel support, ErrorVariance variance) {
        this.support = support;
        this.variance = variance;
        Grouping byUser = ratings.byUser();
        Grouping byMovie = ratings.byMovie();
        this.userRatings = user -> user >= 0 && user < byUser.keys() ? byUser.count(user) : 0;
        this.movieRatings =
                IntStream.range(0, byMovie.keys()).map(byMovie::count).toArray();
    }

    private StarUncertainty(
            EaseModel support, ErrorVariance variance, IntUnaryOperator userRatings, int[] movieRatings) {
        this.support = support;
        this.variance = variance;
        this.userRatings = userRatings;
        this.movieRatings = movieRatings;
    }

    /** The standard errors of many movies for one user, in stars. */
    public double[] standardErrors(int user, int[] movies, long second) {
        return standardErrors(userRatings.applyAsInt(user), movies, support.scores(user, movies, second));
    }

    ErrorVariance variance() {
        return variance;
    }

    private double[] standardErrors(int userRatings, int[] movies, double[] supports) {
        double[] errors = new double[movies.length];
        for (int i = 0; i < errors.length; i++) {
            int ratings = movies[i] < 0 ? 0 : movieRatings[movies[i]];
            errors[i] = Math.sqrt(variance.ofExpected(ratings, userRatings, supports[i]));
        }
        return errors;
    }

    @Override
    public double score(int user, int movie, long second) {
        return scores(user, new int[] {movie}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return negative(standardErrors(user, movies, second));
    }

    @Override
    public StarUncertainty foldIn(Ratings ratings) {
        return new StarUncertainty(support.foldIn(ratings), variance, user -> ratings.size(), movieRatings);
    }

    private static double[] negative(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> -values[i]).toArray();
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.STAR_UNCERTAINTY;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        support.write(out);
        variance.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static StarUncertainty read(BinaryReader in, Shared shared) throws IOException {
        return new StarUncertainty(shared.ratings(), EaseModel.read(in, shared), ErrorVariance.read(in));
    }
}
