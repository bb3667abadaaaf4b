package io.marquee.clusters.spectral;

import io.marquee.progress.Progress;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The most similar others of each user by cosine similarity, found by comparing everyone with everyone: exact, and fast
 * because the comparison runs genre by genre over long columns.
 */
final class NearestNeighbours {
    private static final int BLOCK = 2048;

    private final int[][] neighbours;
    private final float[][] similarities;

    private NearestNeighbours(int users) {
        neighbours = new int[users][];
        similarities = new float[users][];
    }

    /**
     * Compares all users with each other, on all cores.
     *
     * @param profiles users × genres, no row all zero
     * @param count how many neighbours each user gets, below the number of users
     */
    static NearestNeighbours of(double[][] profiles, int count, Progress progress) {
        NearestNeighbours found = new NearestNeighbours(profiles.length);
        float[][] columns = unitColumns(profiles);
        try (Progress.Task task = progress.start("comparing tastes", profiles.length)) {
            IntStream.range(0, profiles.length).parallel().forEach(user -> {
                found.search(user, columns, count);
                task.advance(1);
            });
        }
        return found;
    }

    /** The neighbours of a user, the most similar first, of the same similarity by ascending position. */
    int[] of(int user) {
        return neighbours[user];
    }

    /** The cosine similarities to {@link #of(int)}, in the same order: 0 … 1. */
    float[] similarities(int user) {
        return similarities[user];
    }

    /** The profiles scaled to length one, as genres × users. */
    private static float[][] unitColumns(double[][] profiles) {
        int genres = profiles.length == 0 ? 0 : profiles[0].length;
        float[][] columns = new float[genres][profiles.length];
        for (int user = 0; user < profiles.length; user++) {
            double length = Math.sqrt(
                    Arrays.stream(profiles[user]).map(share -> share * share).sum());
            for (int genre = 0; genre < columns.length; genre++) {
                columns[genre][user] = (float) (profiles[user][genre] / length);
            }
        }
        return columns;
    }

    private void search(int user, float[][] columns, int count) {
        int users = neighbours.length;
        Nearest nearest = new Nearest(count);
        float[] cosines = new float[BLOCK];
        for (int from = 0; from < users; from += BLOCK) {
            int length = Math.min(BLOCK, users - from);
            cosines(user, columns, from, length, cosines);
            for (int i = 0; i < length; i++) {
                if (from + i != user) {
                    nearest.offer(from + i, cosines[i]);
                }
            }
        }
        neighbours[user] = nearest.users;
        similarities[user] = nearest.similarities;
    }

    private static void cosines(int user, float[][] columns, int from, int length, float[] cosines) {
        Arrays.fill(cosines, 0);
        for (float[] column : columns) {
            float own = column[user];
            if (own != 0) {
                for (int i = 0; i < length; i++) {
                    cosines[i] += own * column[from + i];
                }
            }
        }
    }

    /** The best so far, kept in order. */
    private static final class Nearest {
        private final int[] users;
        private final float[] similarities;
        private int size;

        Nearest(int count) {
            users = new int[count];
            similarities = new float[count];
        }

        void offer(int user, float similarity) {
            if (size == users.length && similarity <= similarities[size - 1]) {
                return;
            }
            int place = size < users.length ? size++ : size - 1;
            for (; place > 0 && similarities[place - 1] < similarity; place--) {
                users[place] = users[place - 1];
                similarities[place] = similarities[place - 1];
            }
            users[place] = user;
            similarities[place] = similarity;
        }
    }
}
