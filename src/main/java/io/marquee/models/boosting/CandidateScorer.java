package io.marquee.models.boosting;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores many movies for one user at one moment, and does no work twice: features of movies are kept for the day, features
 * and signals of the user and the moment are computed once for the list and the trees cut down to what they leave open, so that only
 * the features of (user, movie) pairs and the remaining splits cost time for each movie.
 */
public final class CandidateScorer {
    private final CandidateColumns columns;
    private final Statistics statistics;
    private final Signals signals;
    private final Forest forest;
    private final boolean folded;

    /**
     * A scorer over rows of all features and then all signals.
     *
     * @param forest over as many columns
     */
    public CandidateScorer(Statistics statistics, Catalogue catalogue, Signals signals, Forest forest) {
        this(CandidateColumns.of(statistics, catalogue, signals), statistics, signals, forest, false);
    }

    private CandidateScorer(
            CandidateColumns columns, Statistics statistics, Signals signals, Forest forest, boolean folded) {
        this.columns = columns;
        this.statistics = statistics;
        this.signals = signals;
        this.forest = forest;
        this.folded = folded;
    }

    /**
     * The same for one person, whatever user position is asked for; what is kept of movies is shared with this scorer.
     *
     * @param ratings of that person alone
     * @param theirs signals that have taken the same ratings in
     */
    public CandidateScorer foldIn(Ratings ratings, Signals theirs) {
        Statistics newcomer = statistics.ofNewcomer(ratings, columns.catalogue());
        return new CandidateScorer(columns, newcomer, theirs, forest, true);
    }

    /** The same for other trees over the same columns. */
    public CandidateScorer with(Forest other) {
        return new CandidateScorer(columns, statistics, signals, other, folded);
    }

    /** The sum of the leaves for one movie; what {@link #score} gives for it, to the last bit. */
    public float scoreOne(int user, int movie, long second) {
        return forest.predictOne(row(user, movie, second));
    }

    /** The names of all columns. */
    public List<String> names() {
        return Stream.of(columns.features().names(), signals.names())
                .flatMap(List::stream)
                .toList();
    }

    /** All columns of one pair. */
    public float[] row(int user, int movie, long second) {
        int position = position(user);
        float[] row = new float[columns.count()];
        columns.features().fill(evidence().about(position, movie, second), row, 0);
        signals.fillUser(position, second, row, columns.features().size());
        float[][] pair = signals.ofPairs(position, new int[] {movie}, second);
        for (int s = 0; s < pair.length; s++) {
            row[columns.firstPairSignal() + s] = pair[s][0];
        }
        return row;
    }

    /** The sum of the leaves for each movie. */
    public float[] score(int user, int[] movies, long second) {
        if (movies.length == 0) {
            return new float[0];
        }
        int position = position(user);
        Evidence evidence = evidence().about(position, movies[0], second);
        float[] row = new float[columns.count()];
        columns.features().fill(columns.ofAll(), evidence, row, 0);
        signals.fillUser(position, second, row, columns.features().size());
        return walk(forest.given(columns.shared(), row), evidence, position, movies, second);
    }

    private int position(int user) {
        return folded ? Statistics.NEWCOMER : user;
    }

    private Evidence evidence() {
        return new Evidence(statistics, columns.catalogue());
    }

    /** Block by block, so that the rows never leave the processor's nearest cache. */
    private float[] walk(Forest open, Evidence evidence, int user, int[] movies, long second) {
        float[] sums = new float[movies.length];
        Arrays.fill(sums, open.base());
        MovieRows rows = columns.movies().of(evidence.day(), second);
        float[][] pair = signals.ofPairs(user, movies, second);
        BlockWalk walk = open.walk();
        int width = columns.count();
        float[] block = new float[Cuts.BLOCK * width];
        for (int first = 0; first < movies.length; first += Cuts.BLOCK) {
            int count = Math.min(Cuts.BLOCK, movies.length - first);
            for (int i = 0; i < count; i++) {
                int movie = movies[first + i];
                int at = i * width;
                rows.copy(movie, block, at);
                columns.features().fill(columns.ofPair(), evidence.about(user, movie, second), block, at);
                for (int s = 0; s < pair.length; s++) {
                    block[at + columns.firstPairSignal() + s] = pair[s][first + i];
                }
            }
            walk.addTo(sums, first, block, 0, count);
        }
        return sums;
    }
}
