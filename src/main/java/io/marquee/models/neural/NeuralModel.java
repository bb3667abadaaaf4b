package io.marquee.models.neural;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import io.marquee.models.ModelFormat;
import io.marquee.models.PairSignals;
import io.marquee.models.RatingModel;
import io.marquee.models.Shared;
import java.io.IOException;

/**
 * What {@link Neural} learns. A user or a movie without training ratings has a vector of zeros, no bias, and the features of
 * someone or something unknown: what remains are the features of the other side.
 */
public final class NeuralModel implements RatingModel, Model, PairSignals {
    private final Learnt learnt;
    private final MovieSums movieSums;
    private final boolean folded;

    private NeuralModel(Learnt learnt, MovieSums movieSums, boolean folded) {
        this.learnt = learnt;
        this.movieSums = movieSums;
        this.folded = folded;
    }

    static NeuralModel of(Learnt learnt) {
        return new NeuralModel(learnt, MovieSums.of(learnt), false);
    }

    @Override
    public double score(int user, int movie, long second) {
        return learnt.scale().clamp(question(user, second).stars(movie));
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        Question question = question(user, second);
        double[] scores = new double[movies.length];
        for (int i = 0; i < movies.length; i++) {
            scores[i] = learnt.scale().clamp(question.stars(movies[i]));
        }
        return scores;
    }

    private Question question(int user, long second) {
        return new Question(learnt, movieSums, folded ? Statistics.NEWCOMER : user, second);
    }

    /** The predicted stars, and the part of them that is the dot product of the user's vector and the movie's. */
    @Override
    public String[] signals() {
        return new String[] {"neural_score", "neural_affinity"};
    }

    @Override
    public void signals(int user, int[] movies, long second, float[][] into) {
        Question question = question(user, second);
        for (int i = 0; i < movies.length; i++) {
            into[0][i] = (float) learnt.scale().clamp(question.stars(movies[i]));
            into[1][i] = question.affinity(movies[i]);
        }
    }

    /**
     * A newcomer's vector and bias start from zero and follow their ratings as users' do in training, while all else stays as it
     * is; their features are those of their ratings. Training, where all move at once and rows come in another order, leads a
     * user of its own near that place and not to it.
     */
    @Override
    public NeuralModel foldIn(Ratings ratings) {
        return new NeuralModel(new Newcomer(ratings).join(learnt), movieSums, true);
    }

    @Override
    public ModelFormat format() {
        return ModelFormat.NEURAL;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        learnt.inputs().write(out);
        learnt.network().write(out);
    }

    /** Reads what {@link #write} wrote; the features read the shared statistics, whose damping must be the model's own. */
    public static NeuralModel read(BinaryReader in, Shared shared) throws IOException {
        Inputs inputs = Inputs.read(in, shared.catalogue());
        Network network = Network.read(in);
        return of(new Learnt(network, inputs, shared.statistics(), shared.catalogue(), shared.scale()));
    }
}
