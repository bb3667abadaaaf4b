package io.marquee.clusters.spectral;

import io.marquee.progress.Progress;
import java.util.Arrays;

/**
 * Who is like whom: an undirected graph in compressed sparse row form. Two users are joined when either is among the
 * other's nearest neighbours, and the edge weighs their cosine similarity, as von Luxburg (A tutorial on spectral
 * clustering, Statistics and Computing 17, 2007, §2.2) describes it.
 *
 * <p>Cosine suits shares of genres: it compares what two users prefer, needs no width to tune as the Gaussian kernel
 * does, and of both it agreed better with nearest-centroid placement on MovieLens.
 */
final class NeighbourGraph {
    private final int[] start;
    private final int[] end;
    private final float[] weight;

    private NeighbourGraph(int[] start, int[] end, float[] weight) {
        this.start = start;
        this.end = end;
        this.weight = weight;
    }

    /**
     * Joins each user to the most similar others.
     *
     * @param profiles users × genres, no row all zero
     * @param neighbours how many edges each user asks for, below the number of users
     */
    static NeighbourGraph of(double[][] profiles, int neighbours, Progress progress) {
        return symmetric(NearestNeighbours.of(profiles, neighbours, progress), profiles.length);
    }

    private static NeighbourGraph symmetric(NearestNeighbours nearest, int users) {
        int[] start = new int[users + 1];
        for (int user = 0; user < users; user++) {
            for (int other : nearest.of(user)) {
                start[user + 1]++;
                start[other + 1] += contains(nearest.of(other), user) ? 0 : 1;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        NeighbourGraph graph = new NeighbourGraph(start, new int[start[users]], new float[start[users]]);
        graph.fill(nearest);
        return graph;
    }

    private void fill(NearestNeighbours nearest) {
        int[] next = start.clone();
        for (int user = 0; user < size(); user++) {
            int[] others = nearest.of(user);
            for (int i = 0; i < others.length; i++) {
                float similarity = nearest.similarities(user)[i];
                put(next[user]++, others[i], similarity);
                if (!contains(nearest.of(others[i]), user)) {
                    put(next[others[i]]++, user, similarity);
                }
            }
        }
    }

    private void put(int place, int other, float similarity) {
        end[place] = other;
        weight[place] = similarity;
    }

    private static boolean contains(int[] users, int user) {
        return Arrays.stream(users).anyMatch(other -> other == user);
    }

    /** The number of users. */
    int size() {
        return start.length - 1;
    }

    /** The sum of the weights at a user. */
    double degree(int user) {
        double sum = 0;
        for (int i = start[user]; i < start[user + 1]; i++) {
            sum += weight[i];
        }
        return sum;
    }

    /** The sum over a user's edges of weight × value at the other end: one entry of the matrix-vector product. */
    double product(int user, double[] values) {
        double sum = 0;
        for (int i = start[user]; i < start[user + 1]; i++) {
            sum += weight[i] * values[end[i]];
        }
        return sum;
    }
}
