package io.marquee.models.neighbours;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The strongest of all that were offered; of the same strength those at the lower positions. A binary heap with the weakest
 * on top, so that an offer which does not make it costs one comparison, and another few steps for each doubling of the size.
 * Strength and position are one number, the strength first, as the bits of positive floats ascend with their values.
 */
final class Strongest {
    private static final long POSITION = 0xFFFF_FFFFL;

    private final long[] heap;
    private int size;

    Strongest(int most) {
        heap = new long[most];
    }

    /**
     * Takes in what is among the strongest so far.
     *
     * @param strength above 0
     */
    void offer(int position, double strength) {
        long offered = key(position, strength);
        if (size < heap.length) {
            up(offered);
        } else if (offered > heap[0]) {
            down(offered);
        }
    }

    private static long key(int position, double strength) {
        return (long) Float.floatToRawIntBits((float) strength) << Integer.SIZE | ~position & POSITION;
    }

    private void up(long offered) {
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] > offered) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = offered;
    }

    private void down(long offered) {
        int at = 0;
        int child = 1;
        while (child < size) {
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= offered) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = offered;
    }

    /** The positions, the strongest first. */
    int[] positions() {
        long[] ascending = Arrays.copyOf(heap, size);
        Arrays.sort(ascending);
        return LongStream.range(0, size)
                .mapToInt(i -> ~(int) ascending[size - 1 - (int) i])
                .toArray();
    }
}
