package io.marquee.data;

import java.util.Arrays;

/** Gathers distinct ids from a long stream in which neighbours are often equal, in memory for little more than the distinct ones. */
final class IdSet {
    private int[] ids = new int[1024];
    private int size;

    void add(int id) {
        if (size > 0 && ids[size - 1] == id) {
            return;
        }
        if (size == ids.length) {
            makeRoom();
        }
        ids[size++] = id;
    }

    /** The distinct ids, ascending. */
    int[] sorted() {
        compact();
        return Arrays.copyOf(ids, size);
    }

    private void makeRoom() {
        compact();
        if (size > ids.length / 2) {
            ids = Arrays.copyOf(ids, ids.length * 2);
        }
    }

    private void compact() {
        Arrays.sort(ids, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || ids[i] != ids[kept - 1]) {
                ids[kept++] = ids[i];
            }
        }
        size = kept;
    }
}
