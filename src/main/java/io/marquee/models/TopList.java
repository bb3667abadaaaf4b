package io.marquee.models;

import java.util.Arrays;

/**
 * The movies with the highest scores of all that were offered, best first; of equal scores the lower position comes first,
 * whatever the order of the offers. An offer that does not make the list costs one comparison.
 */
public final class TopList {
    private final int[] movies;
    private final double[] scores;
    private int size;

    /**
     * An empty list.
     *
     * @param length the most movies that it will hold, at least 1
     */
    public TopList(int length) {
        if (length < 1) {
            throw new IllegalArgumentException("a list of " + length + " movies; at least 1 is needed");
        }
        movies = new int[length];
        scores = new double[length];
    }

    /** Takes the movie in, if it belongs among the best so far. */
    public void offer(int movie, double score) {
        if (size == movies.length && !precedes(movie, score, size - 1)) {
            return;
        }
        int place = place(movie, score);
        int moved = Math.min(size, movies.length - 1) - place;
        System.arraycopy(movies, place, movies, place + 1, moved);
        System.arraycopy(scores, place, scores, place + 1, moved);
        movies[place] = movie;
        scores[place] = score;
        size = Math.min(size + 1, movies.length);
    }

    /** The movies, best first. */
    public int[] movies() {
        return Arrays.copyOf(movies, size);
    }

    /** The scores, highest first; they belong to {@link #movies()}. */
    public double[] scores() {
        return Arrays.copyOf(scores, size);
    }

    private int place(int movie, double score) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (precedes(movie, score, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean precedes(int movie, double score, int place) {
        return score > scores[place] || score == scores[place] && movie < movies[place];
    }
}
