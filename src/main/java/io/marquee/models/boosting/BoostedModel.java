package io.marquee.models.boosting;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.features.Statistics;
import io.marquee.models.ColumnModel;
import io.marquee.models.ModelFormat;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.Shared;
import java.io.IOException;
import java.util.List;

/**
 * Gradient boosted trees over features of the user, the movie and the moment. For an unseen user or movie its features fall
 * back on the means of all.
 */
public final class BoostedModel implements RatingModel, ColumnModel {
    private final Forest forest;
    private final Scale scale;
    private final CandidateScorer candidates;

    /**
     * Puts a model together.
     *
     * @param forest over the columns of {@code FeatureSet.of(catalogue.genres())}
     */
    public BoostedModel(Statistics statistics, Catalogue catalogue, Forest forest, Scale scale) {
        this(forest, scale, new CandidateScorer(statistics, catalogue, Signals.NONE, forest));
    }

    private BoostedModel(Forest forest, Scale scale, CandidateScorer candidates) {
        this.forest = forest;
        this.scale = scale;
        this.candidates = candidates;
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
    public BoostedModel foldIn(Ratings ratings) {
        return new BoostedModel(forest, scale, candidates.foldIn(ratings, Signals.NONE));
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
        return ModelFormat.BOOSTED;
    }

    @Override
    public void write(BinaryWriter out) throws IOException {
        forest.write(out);
    }

    /** Reads what {@link #write} wrote; the features read the shared statistics, whose damping must be the model's own. */
    public static BoostedModel read(BinaryReader in, Shared shared) throws IOException {
        return new BoostedModel(shared.statistics(), shared.catalogue(), Forest.read(in), shared.scale());
    }
}
