package io.marquee.models.relevance;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Scores a movie by the links to it from all movies of the user. What nothing links to is ordered by popularity, and so is
 * everything for someone without ratings; that part of a score is below one millionth.
 */
public final class EaseModel implements Model, PairSignals {
    private static final double MOST_FOR_POPULARITY = 1e-6;

    private final IntFunction<History> histories;
    private final Liking liking;
    private final MovieLinks links;
    private final double[] popularity;

    EaseModel(Histories histories, Liking liking, MovieLinks links) {
        this(histories::of, liking, links, histories.popularity(MOST_FOR_POPULARITY));
    }

    private EaseModel(IntFunction<History> histories, Liking liking, MovieLinks links, double[] popularity) {
        this.histories = histories;
        this.liking = liking;
        this.links = links;
        this.popularity = popularity;
    }

    @Override
    public double score(int user, int movie, long second) {
        return scores(user, new int[] {movie}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return scores(histories.apply(user), movies);
    }

    @Override
    public EaseModel foldIn(Ratings ratings) {
        History history = History.of(ratings);
        return new EaseModel(user -> history, liking, links, popularity);
    }

    private double[] scores(History history, int[] movies) {
        double[] scores = links.sums(history, liking.of(history), movies);
        for (int i = 0; i < movies.length; i++) {
            scores[i] += movies[i] < 0 ? 0 : popularity[movies[i]];
        }
        return scores;
    }

    @Override
    public String[] signals() {
        return new String[] {"ease_score", "ease_watched"};
    }

    /** The score, and what the same links make of having watched, whatever the stars. */
    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        History history = histories.apply(user);
        double[] scores = scores(history, movies);
        double[] ones = new double[history.size()];
        Arrays.fill(ones, 1);
        double[] watched = links.sums(history, ones, movies);
        for (int i = 0; i < movies.length; i++) {
            into[0][i] = (float) scores[i];
            into[1][i] = (float) watched[i];
        }
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.EASE;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        liking.write(out);
        links.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static EaseModel read(BinaryReader in, Shared shared) throws IOException {
        return new EaseModel(new Histories(shared.ratings()), Liking.read(in), MovieLinks.read(in));
    }
}
