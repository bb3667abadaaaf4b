package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.features.Evidence;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;

/**
 * Scores many movies for one user at one moment, and does no work twice: features of movies are kept for the day, features
 * of the user and the moment are computed once for the list and the trees cut down to what they leave open, so that only
 * the features of (user, movie) pairs and the remaining splits cost time for each movie.
 */
final class CandidateScorer {
    private final Statistics statistics;
    private final Catalogue catalogue;
    private final FeatureSet features;
    private final Forest forest;
    private final boolean[] shared;
    private final int[] sharedColumns;
    private final int[] pairColumns;
    private volatile MovieRows today;

    CandidateScorer(Statistics statistics, Catalogue catalogue, FeatureSet features, Forest forest) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.features = features;
        this.forest = forest;
        this.sharedColumns = features.columns(Kind::sharedByCandidates);
        this.pairColumns = features.columns(kind -> kind == Kind.PAIR);
        this.shared = new boolean[features.size()];
        for (int column : sharedColumns) {
            shared[column] = true;
        }
        this.today = MovieRows.of(statistics, catalogue, features, 0);
    }

    /** The sum of the leaves for each movie. */
    float[] score(int user, int[] movies, long second) {
        if (movies.length == 0) {
            return new float[0];
        }
        Evidence evidence = new Evidence(statistics, catalogue).about(user, movies[0], second);
        float[] row = new float[features.size()];
        features.fill(sharedColumns, evidence, row, 0);
        float[] values = movieRows(evidence.day(), second).copy(movies);
        for (int i = 0; i < movies.length; i++) {
            features.fill(pairColumns, evidence.about(user, movies[i], second), values, i * row.length);
        }
        return forest.given(shared, row).predict(values);
    }

    private MovieRows movieRows(long day, long second) {
        MovieRows rows = today;
        if (!rows.areOf(day)) {
            rows = MovieRows.of(statistics, catalogue, features, second);
            today = rows;
        }
        return rows;
    }
}
