package io.marquee.models.relevance;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Scores a movie by the weighted sum of its {@link RelevanceSignals}; for someone without ratings by its popularity. */
public final class RelevanceModel implements Model, PairSignals {
    private final IntFunction<History> histories;
    private final RelevanceSignals signals;
    private final double[] weights;

    RelevanceModel(IntFunction<History> histories, RelevanceSignals signals, double[] weights) {
        this.histories = histories;
        this.signals = signals;
        this.weights = weights;
    }

    @Override
    public double score(int user, int movie, long second) {
        return scores(user, new int[] {movie}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return scores(histories.apply(user), movies, second);
    }

    @Override
    public RelevanceModel foldIn(Ratings ratings) {
        History history = History.of(ratings);
        return new RelevanceModel(user -> history, signals, weights);
    }

    private double[] scores(History history, int[] movies, long second) {
        if (history.size() == 0) {
            return IntStream.of(movies).mapToDouble(signals.facts()::popularity).toArray();
        }
        double[][] each = signals.of(history, movies, second);
        double[] scores = new double[movies.length];
        for (int signal = 0; signal < weights.length; signal++) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] += weights[signal] * each[signal][i];
            }
        }
        return scores;
    }

    @Override
    public String[] signals() {
        return new String[] {"relevance_score"};
    }

    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        double[] scores = scores(user, movies, second);
        IntStream.range(0, scores.length).forEach(i -> into[0][i] = (float) scores[i]);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.RELEVANCE;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        signals.write(out);
        out.putDoubles(weights);
    }

    /** Reads what {@link #write} wrote. */
    public static RelevanceModel read(BinaryReader in, Shared shared) throws IOException {
        return new RelevanceModel(
                new Histories(shared.ratings())::of, RelevanceSignals.read(in, shared), in.takeDoubles());
    }
}
