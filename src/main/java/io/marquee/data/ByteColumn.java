package io.marquee.data;

import java.util.ArrayDeque;
import java.util.Queue;

/** The same as {@link IntColumn} for small values. */
final class ByteColumn {
    private static final int CHUNK = 1 << 14;

    private final Queue<byte[]> chunks = new ArrayDeque<>();
    private byte[] last = new byte[0];
    private int used;
    private int size;

    void add(int value) {
        if (used == last.length) {
            last = new byte[CHUNK];
            chunks.add(last);
            used = 0;
        }
        last[used++] = (byte) value;
        size++;
    }

    int size() {
        return size;
    }

    /** All values; the column is empty afterwards. */
    byte[] drain() {
        byte[] values = new byte[size];
        for (int row = 0; row < size; row += CHUNK) {
            System.arraycopy(chunks.remove(), 0, values, row, Math.min(CHUNK, size - row));
        }
        last = new byte[0];
        used = 0;
        size = 0;
        return values;
    }
}
