package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.features.Evidence;
import io.marquee.features.Feature.Kind;
import io.marquee.features.Statistics;
import io.marquee.features.set.FeatureSet;
import java.util.Arrays;

/**
 * Scores many movies for one user at one moment, and does no work twice: features of movies are kept for the day, features
 * and signals of the user and the moment are computed once for the list and the trees cut down to what they leave open, so that only
 * the features of (user, movie) pairs and the remaining splits cost time for each movie.
 */
public final class CandidateScorer {
    private final Statistics statistics;
    private final Catalogue catalogue;
    private final FeatureSet features;
    private final Signals signals;
    private final Forest forest;
    private final boolean[] shared;
    private final int[] sharedColumns;
    private final int[] pairColumns;
    private final int firstPairSignal;
    private volatile MovieRows today;

    /**
     * A scorer over rows of all features and then all signals.
     *
     * @param forest over as many columns
     */
    public CandidateScorer(Statistics statistics, Catalogue catalogue, Signals signals, Forest forest) {
        this.statistics = statistics;
        this.catalogue = catalogue;
        this.features = FeatureSet.of(catalogue.genres());
        this.signals = signals;
        this.forest = forest;
        this.sharedColumns = features.columns(Kind::sharedByCandidates);
        this.pairColumns = features.columns(kind -> kind == Kind.PAIR);
        this.firstPairSignal = features.size() + signals.userColumns();
        this.shared = new boolean[firstPairSignal + signals.pairColumns()];
        for (int column : sharedColumns) {
            shared[column] = true;
        }
        Arrays.fill(shared, features.size(), firstPairSignal, true);
        this.today = MovieRows.of(statistics, catalogue, features, 0);
    }

    /** The sum of the leaves for one movie; what {@link #score} gives for it, to the last bit. */
    public float scoreOne(int user, int movie, long second) {
        return forest.predictOne(row(user, movie, second));
    }

    /** All columns of one pair. */
    public float[] row(int user, int movie, long second) {
        float[] row = new float[shared.length];
        features.fill(new Evidence(statistics, catalogue).about(user, movie, second), row, 0);
        signals.fillUser(user, second, row, features.size());
        float[][] pair = signals.ofPairs(user, new int[] {movie}, second);
        for (int s = 0; s < pair.length; s++) {
            row[firstPairSignal + s] = pair[s][0];
        }
        return row;
    }

    /** The sum of the leaves for each movie. */
    public float[] score(int user, int[] movies, long second) {
        if (movies.length == 0) {
            return new float[0];
        }
        Evidence evidence = new Evidence(statistics, catalogue).about(user, movies[0], second);
        float[] row = new float[shared.length];
        features.fill(sharedColumns, evidence, row, 0);
        signals.fillUser(user, second, row, features.size());
        Forest open = forest.given(shared, row);
        return walk(open, movieRows(evidence.day(), second), evidence, user, movies, second);
    }

    /** Block by block, so that the rows never leave the processor's nearest cache. */
    private float[] walk(Forest open, MovieRows rows, Evidence evidence, int user, int[] movies, long second) {
        float[] sums = new float[movies.length];
        Arrays.fill(sums, open.base());
        float[][] pair = signals.ofPairs(user, movies, second);
        BlockWalk walk = open.walk();
        float[] block = new float[Cuts.BLOCK * shared.length];
        for (int first = 0; first < movies.length; first += Cuts.BLOCK) {
            int count = Math.min(Cuts.BLOCK, movies.length - first);
            for (int i = 0; i < count; i++) {
                int movie = movies[first + i];
                int at = i * shared.length;
                rows.copy(movie, block, at);
                features.fill(pairColumns, evidence.about(user, movie, second), block, at);
                for (int s = 0; s < pair.length; s++) {
                    block[at + firstPairSignal + s] = pair[s][first + i];
                }
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
