package io.marquee.data.read;

import java.util.Arrays;

/** Which line a row of a ratings file came from: rows and lines run in step but for the lines that gave no row. */
final class LineNumbers {
    private int[] rowsBefore = new int[4];
    private int skipped;
    private int rows;

    /** Says that the row after all rows so far came from this line. */
    void row(long line) {
        while (line - 1 - skipped > rows) {
            skip();
        }
        rows++;
    }

    private void skip() {
        if (skipped == rowsBefore.length) {
            rowsBefore = Arrays.copyOf(rowsBefore, skipped * 2);
        }
        rowsBefore[skipped++] = rows;
    }

    /** The number of rows so far. */
    int rows() {
        return rows;
    }

    /** The line, from 1, of a row, from 0. */
    long of(int row) {
        int low = 0;
        int high = skipped;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rowsBefore[middle] <= row) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return row + 1L + low;
    }
}
