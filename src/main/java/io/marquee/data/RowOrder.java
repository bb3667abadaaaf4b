package io.marquee.data;

import java.util.Arrays;

/** The order of rows by user and then movie: a counting sort over users, then a sort of each user's few rows. */
final class RowOrder {
    private RowOrder() {}

    /** Whether every row comes after the one before it, which also means that no pair comes twice. */
    static boolean isStrict(int[] user, int[] movie) {
        for (int row = 1; row < user.length; row++) {
            if (key(user, movie, row - 1) >= key(user, movie, row)) {
                return false;
            }
        }
        return true;
    }

    /** The rows in their order; of equal pairs, the row that came first stands first. */
    static int[] of(int[] user, int[] movie, int users) {
        Grouping byUser = Grouping.of(user, users);
        int[] order = byUser.rows();
        int next = 0;
        for (int u = 0; u < users; u++) {
            long[] keys = new long[byUser.count(u)];
            for (int i = 0; i < keys.length; i++) {
                int row = byUser.row(u, i);
                keys[i] = (long) movie[row] << Integer.SIZE | row;
            }
            Arrays.sort(keys);
            for (long key : keys) {
                order[next++] = (int) key;
            }
        }
        return order;
    }

    /** The values in the given order. */
    static int[] permute(int[] values, int[] order) {
        int[] permuted = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            permuted[i] = values[order[i]];
        }
        return permuted;
    }

    /** The values in the given order. */
    static byte[] permute(byte[] values, int[] order) {
        byte[] permuted = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            permuted[i] = values[order[i]];
        }
        return permuted;
    }

    /** A number that orders rows by user and then movie. */
    static long key(int[] user, int[] movie, int row) {
        return (long) user[row] << Integer.SIZE | movie[row];
    }
}
