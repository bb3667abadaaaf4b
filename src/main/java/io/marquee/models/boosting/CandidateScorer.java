package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.features.Evidence;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import java.util.Arrays;

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
        Forest open = forest.given(shared, row);
        return walk(open, movieRows(evidence.day(), second), evidence, user, movies, second);
    }

    /** Block by block, so that the rows never leave the processor's nearest cache. */
    private float[] walk(Forest open, MovieRows rows, Evidence evidence, int user, int[] movies, long second) {
        float[] sums = new float[movies.length];
        Arrays.fill(sums, open.base());
        BlockWalk walk = open.walk();
        float[] block = new float[Cuts.BLOCK * features.size()];
        for (int first = 0; first < movies.length; first += Cuts.BLOCK) {
            int count = Math.min(Cuts.BLOCK, movies.length - first);
            for (int i = 0; i < count; i++) {
                int movie = movies[first + i];
                rows.copy(movie, block, i * features.size());
                features.fill(pairColumns, evidence.about(user, movie, second), block, i * features.size());
            }
            walk.addTo(sums, first, block, 0, count);
        }
        return sums;
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
