package io.marquee.models.hybrid;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.models.ColumnModel;
import io.marquee.models.Composite;
import io.marquee.models.Interval;
import io.marquee.models.IntervalModel;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.Shared;
import io.marquee.models.boosting.CandidateScorer;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.Signals;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Gradient boosted trees over the features, over how the user has been rating of late, and over what other models say of the
 * pair. For an unseen user or movie, features and models fall back on what is known of the other side.
 */
public final class HybridModel implements IntervalModel, ColumnModel, Composite {
    private final Model biases;
    private final Map<String, Model> inputs;
    private final Forest forest;
    private final Spread spread;
    private final Scale scale;
    private final CandidateScorer candidates;

    /**
     * Puts a model together.
     *
     * @param shared the training data and its statistics
     * @param biases the {@link RatingModel} that explains what is usual for a user and a movie
     * @param inputs models by name, each with {@link PairSignals}, in the order of their columns
     * @param forest over the features, the {@link RecentMood} and the inputs' signals
     * @param spread over the same columns
     */
    public HybridModel(Shared shared, Model biases, Map<String, Model> inputs, Forest forest, Spread spread) {
        this(
                biases,
                inputs,
                forest,
                spread,
                shared.scale(),
                new CandidateScorer(shared.statistics(), shared.catalogue(), signals(shared, biases, inputs), forest));
    }

    private HybridModel(
            Model biases,
            Map<String, Model> inputs,
            Forest forest,
            Spread spread,
            Scale scale,
            CandidateScorer candidates) {
        this.biases = biases;
        this.inputs = new LinkedHashMap<>(inputs);
        this.forest = forest;
        this.spread = spread;
        this.scale = scale;
        this.candidates = candidates;
    }

    /** The columns that follow the features. */
    public static Signals signals(Shared shared, Model biases, Map<String, Model> inputs) {
        return signals(RecentMood.of(shared.ratings(), (RatingModel) biases), inputs);
    }

    private static Signals signals(RecentMood mood, Map<String, Model> inputs) {
        List<PairSignals> ofPair =
                inputs.values().stream().map(PairSignals.class::cast).toList();
        return new Signals(List.of(mood), ofPair);
    }

    @Override
    public Map<String, Model> inputs() {
        return new LinkedHashMap<>(inputs);
    }

    @Override
    public double score(int user, int movie, long second) {
        return scale.clamp(candidates.scoreOne(user, movie, second));
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return scale.clamp(candidates.score(user, movies, second));
    }

    @Override
    public Interval interval(int user, int movie, long second) {
        float[] row = candidates.row(user, movie, second);
        return spread.around(score(row), spread.forest().predictOne(row), scale);
    }

    @Override
    public List<Interval> intervals(int user, int[] movies, double[] stars, long second) {
        float[] strays = candidates.with(spread.forest()).score(user, movies, second);
        return IntStream.range(0, movies.length)
                .mapToObj(i -> spread.around(stars[i], strays[i], scale))
                .toList();
    }

    @Override
    public HybridModel foldIn(Ratings ratings) {
        Model theirBiases = biases.foldIn(ratings);
        Map<String, Model> theirs = new LinkedHashMap<>();
        inputs.forEach((name, input) -> theirs.put(name, input.foldIn(ratings)));
        Signals signals = signals(RecentMood.ofNewcomer(ratings, (RatingModel) theirBiases), theirs);
        return new HybridModel(theirBiases, theirs, forest, spread, scale, candidates.foldIn(ratings, signals));
    }

    @Override
    public List<String> columns() {
        return candidates.names();
    }

    @Override
    public float[] row(int user, int movie, long second) {
        return candidates.row(user, movie, second);
    }

    @Override
    public double score(float[] row) {
        return scale.clamp(forest.predictOne(row));
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.HYBRID;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        ModelFormat.write(biases, out);
        out.putStrings(List.copyOf(inputs.keySet()));
        for (Model input : inputs.values()) {
            ModelFormat.write(input, out);
        }
        forest.write(out);
        spread.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static HybridModel read(BinaryReader in, Shared shared) throws IOException {
        Model biases = ModelFormat.read(in, shared);
        Map<String, Model> inputs = new LinkedHashMap<>();
        for (String name : in.takeStrings()) {
            inputs.put(name, ModelFormat.read(in, shared));
        }
        return new HybridModel(shared, biases, inputs, Forest.read(in), Spread.read(in));
    }
}
