package io.marquee.data;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.IntUnaryOperator;

/** A column that grows in chunks, so that growing never copies and draining gives the chunks' memory back as it goes. */
final class IntColumn {
    private static final int CHUNK = 1 << 14;

    private final Queue<int[]> chunks = new ArrayDeque<>();
    private int[] last = new int[0];
    private int used;
    private int size;

    void add(int value) {
        if (used == last.length) {
            last = new int[CHUNK];
            chunks.add(last);
            used = 0;
        }
        last[used++] = value;
        size++;
    }

    /** All values, each sent through {@code mapping}; the column is empty afterwards. */
    int[] drain(IntUnaryOperator mapping) {
        int[] values = new int[size];
        int row = 0;
        while (row < size) {
            int[] chunk = chunks.remove();
            for (int i = 0; i < chunk.length && row < size; i++) {
                values[row++] = mapping.applyAsInt(chunk[i]);
            }
        }
        last = new int[0];
        used = 0;
        size = 0;
        return values;
    }
}
