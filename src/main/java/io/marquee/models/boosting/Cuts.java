package io.marquee.models.boosting;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The different splits of a forest, each kept once, ordered by column and then threshold. For a block of rows it tells at
 * once which rows fall below each cut, as a bit mask: a row's value has its place among the sorted thresholds of a column,
 * and falls below all cuts from that place on.
 */
final class Cuts {
    /** The most rows in a block: one bit for each. */
    static final int BLOCK = Long.SIZE;

    /** The cuts of column c are start[c] … start[c + 1] − 1. */
    private final int[] start;

    private final int[] column;
    private final float[] threshold;

    private Cuts(int[] start, int[] column, float[] threshold) {
        this.start = start;
        this.column = column;
        this.threshold = threshold;
    }

    /**
     * The different cuts among many.
     *
     * @param columns how many there are
     * @param column of each split, from 0 to {@code columns} − 1, or negative for what is no split
     * @param threshold of each split
     */
    static Cuts of(int columns, int[] column, float[] threshold) {
        long[] splits = IntStream.range(0, column.length)
                .filter(split -> column[split] >= 0)
                .mapToLong(split -> key(column[split], threshold[split]))
                .sorted()
                .toArray();
        int[] start = new int[columns + 1];
        int[] cutColumn = new int[splits.length];
        float[] cutThreshold = new float[splits.length];
        int count = 0;
        for (long split : splits) {
            int itsColumn = (int) (split >>> Integer.SIZE);
            float itsThreshold = threshold(split);
            boolean again = count > 0 && cutColumn[count - 1] == itsColumn && cutThreshold[count - 1] == itsThreshold;
            if (!again) {
                cutColumn[count] = itsColumn;
                cutThreshold[count++] = itsThreshold;
                start[itsColumn + 1] = count;
            }
        }
        for (int c = 1; c <= columns; c++) {
            start[c] = Math.max(start[c], start[c - 1]);
        }
        return new Cuts(start, Arrays.copyOf(cutColumn, count), Arrays.copyOf(cutThreshold, count));
    }

    /** A number that stands in the order of column and then threshold. */
    private static long key(int column, float threshold) {
        int bits = Float.floatToIntBits(threshold);
        int ascending = bits ^ (bits >> (Integer.SIZE - 1) & Integer.MAX_VALUE);
        return (long) column << Integer.SIZE | ascending - (long) Integer.MIN_VALUE;
    }

    private static float threshold(long key) {
        int ascending = (int) ((key & 0xFFFF_FFFFL) + Integer.MIN_VALUE);
        return Float.intBitsToFloat(ascending ^ (ascending >> (Integer.SIZE - 1) & Integer.MAX_VALUE));
    }

    int size() {
        return threshold.length;
    }

    int columns() {
        return start.length - 1;
    }

    int column(int cut) {
        return column[cut];
    }

    float threshold(int cut) {
        return threshold[cut];
    }

    /** The cut of a column at one of its thresholds. */
    int at(int itsColumn, float itsThreshold) {
        return below(itsColumn, Math.nextDown(itsThreshold));
    }

    /** Whether a row of values falls below a cut. */
    boolean isBelow(int cut, float[] row, int from) {
        return row[from + column[cut]] < threshold[cut];
    }

    /**
     * Which rows of a block fall below each cut of a column: bit i of {@code masks[cut]} stands for row {@code from + i}.
     *
     * @param values rows × columns
     * @param to at most {@code from} + {@link #BLOCK}
     */
    void mark(int itsColumn, float[] values, int from, int to, long[] masks) {
        int first = start[itsColumn];
        int end = start[itsColumn + 1];
        Arrays.fill(masks, first, end, 0);
        for (int row = from; row < to; row++) {
            int cut = below(itsColumn, values[row * columns() + itsColumn]);
            if (cut < end) {
                masks[cut] |= 1L << (row - from);
            }
        }
        for (int cut = first + 1; cut < end; cut++) {
            masks[cut] |= masks[cut - 1];
        }
    }

    /** The lowest cut of a column that a value falls below; the end of the column's cuts when there is none. */
    private int below(int itsColumn, float value) {
        int low = start[itsColumn];
        int length = start[itsColumn + 1] - low;
        while (length > 0) {
            int half = length >>> 1;
            boolean falls = value < threshold[low + half];
            low = falls ? low : low + half + 1;
            length = falls ? half : length - half - 1;
        }
        return low;
    }
}
