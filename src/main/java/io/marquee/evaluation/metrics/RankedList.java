package io.marquee.evaluation.metrics;

import java.util.Arrays;

/** The movies that a model lists for a user, best first, and which of them the user turned out to like. Immutable. */
public final class RankedList {
    private final int length;
    private final int[] movies;
    private final boolean[] hits;
    private final int relevant;

    private RankedList(int length, int[] movies, boolean[] hits, int relevant) {
        this.length = length;
        this.movies = movies;
        this.hits = hits;
        this.relevant = relevant;
    }

    /**
     * A list.
     *
     * @param length how many movies were asked for, at least 1
     * @param movies positions, best first, at most {@code length}; fewer only where there are no more to list
     * @param relevant the positions of all movies worth listing, at least one, each once, in any order
     */
    public static RankedList of(int length, int[] movies, int[] relevant) {
        if (length < 1 || movies.length > length || relevant.length < 1) {
            throw new IllegalArgumentException("a list of " + movies.length + " movies where " + length
                    + " were asked for and " + relevant.length + " are relevant; at most " + length
                    + " can be listed, and at least one must be relevant");
        }
        int[] sorted = Arrays.stream(relevant).sorted().toArray();
        boolean[] hits = new boolean[movies.length];
        for (int rank = 0; rank < hits.length; rank++) {
            hits[rank] = Arrays.binarySearch(sorted, movies[rank]) >= 0;
        }
        return new RankedList(length, movies.clone(), hits, relevant.length);
    }

    /** How many movies were asked for: the k of precision at k. */
    public int length() {
        return length;
    }

    /** How many movies are listed. */
    public int size() {
        return movies.length;
    }

    /** The movie at a rank, from 0. */
    public int movie(int rank) {
        return movies[rank];
    }

    /** Whether the movie at a rank, from 0, is relevant. */
    public boolean hit(int rank) {
        return hits[rank];
    }

    /** How many movies are relevant, listed or not. */
    public int relevant() {
        return relevant;
    }

    /** How many listed movies are relevant. */
    public int hits() {
        int count = 0;
        for (boolean hit : hits) {
            count += hit ? 1 : 0;
        }
        return count;
    }
}
