package io.marquee.models.relevance;

import io.marquee.models.Scorer;

/**
 * Scores for someone with a given history, whatever user is asked for.
 *
 * @param history of a newcomer
 * @param scores of many movies
 */
record HistoryScorer(History history, Batch scores) implements Scorer {
    @Override
    public double score(int user, int movie, long second) {
        return scores.of(history, new int[] {movie}, second)[0];
    }

    @Override
    public double[] scores(int user, int[] movies, long second) {
        return scores.of(history, movies, second);
    }

    interface Batch {
        double[] of(History history, int[] movies, long second);
    }
}
