package io.marquee.models.relevance;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What speaks for a movie at a moment, as {@link Relevance} weighs it:
 *
 * <ol>
 *   <li>EASE's links from the latest ratings: the logarithm of their sum, each half as much as the {@code halfLife}-th after it;
 *   <li>{@link Succession}'s links from the latest ratings, likewise;
 *   <li>EASE's links from all ratings: the score of {@link Ease};
 *   <li>the same links from the latest ratings, each by its stars above the user's mean;
 *   <li>how many stars the movie stands above the mean;
 *   <li>whether anyone had rated it by then;
 *   <li>its age then;
 *   <li>its popularity.
 * </ol>
 *
 * @param facts of the movies
 * @param liking of EASE
 * @param ease its links
 * @param succession which movie is rated after which
 * @param halfLife in ratings
 */
record RelevanceSignals(MovieFacts facts, Liking liking, MovieLinks ease, MovieLinks succession, double halfLife) {
    /** How many signals there are. */
    static final int COUNT = 8;

    /** The first signals, each of which is high for movies worth looking at. */
    static final int FINDERS = 3;

    private static final double FLOOR = 0.02;
    private static final double LONGER = 3;

    /** The signals of some movies: signals × movies. */
    double[][] of(History history, int[] movies, long second) {
        double[] likings = liking.of(history);
        double[] latest = history.recency(halfLife);
        double[] liked = history.recency(LONGER * halfLife);
        for (int i = 0; i < liked.length; i++) {
            liked[i] *= history.stars(i) - liking.usual(history);
        }
        return new double[][] {
            logarithms(ease.sums(history, times(latest, likings), movies)),
            logarithms(succession.sums(history, latest, movies)),
            ease.sums(history, likings, movies),
            ease.sums(history, liked, movies),
            each(movies, facts::offset),
            each(movies, movie -> facts.known(movie, second)),
            each(movies, movie -> facts.age(movie, second)),
            each(movies, facts::popularity)
        };
    }

    private static double[] times(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).toArray();
    }

    private static double[] logarithms(double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.log(FLOOR + Math.max(0, values[i]));
        }
        return values;
    }

    private static double[] each(int[] movies, IntToDoubleFunction value) {
        return IntStream.of(movies).mapToDouble(value).toArray();
    }

    void write(BinaryWriter out) throws IOException {
        liking.write(out);
        ease.write(out);
        succession.write(out);
        out.putDouble(halfLife);
    }

    static RelevanceSignals read(BinaryReader in, Shared shared) throws IOException {
        return new RelevanceSignals(
                MovieFacts.of(shared.ratings(), shared.catalogue()),
                Liking.read(in),
                MovieLinks.read(in),
                MovieLinks.read(in),
                in.takeDouble());
    }
}
