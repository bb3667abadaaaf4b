package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;

/**
 * Gradient boosted trees over features of the user, the movie and the moment. For an unseen user or movie its features fall
 * back on the means of all.
 */
public final class BoostedModel implements RatingModel {
    private final Statistics statistics;
    private final Catalogue catalogue;
    private final FeatureSet features;
    private final Forest forest;
    private final Scale scale;
    private final CandidateScorer candidates;

    /**
     * Puts a model together.
     *
     * @param forest over the columns of {@code FeatureSet.of(catalogue.genres())}
     */
    public BoostedModel(Statistics statistics, Catalogue catalogue, Forest forest, Scale scale) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.features = FeatureSet.of(catalogue.genres());
        this.forest = forest;
        this.scale = scale;
        this.candidates = new CandidateScorer(statistics, catalogue, features, forest);
    }

    @Override
    public double score(int user, int movie, long second) {
        float[] row = new float[features.size()];
        features.fill(new Evidence(statistics, catalogue).about(user, movie, second), row, 0);
        return scale.clamp(forest.predictOne(row));
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        float[] sums = candidates.score(user, movies, second);
        double[] scores = new double[movies.length];
        for (int i = 0; i < movies.length; i++) {
            scores[i] = scale.clamp(sums[i]);
        }
        return scores;
    }
}
