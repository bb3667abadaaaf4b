package io.marquee.models.neural;

import io.marquee.data.Catalogue;
import io.marquee.data.Ratings;
import io.marquee.features.Evidence;
import io.marquee.features.Statistics;
import java.util.stream.IntStream;

/**
 * The columns of the training rows, each with its own rating left out. Those of the first rows are kept; on a set with more rows
 * than there is room for, those of the others are made anew each time. Safe from any thread.
 */
final class TrainingColumns {
    private static final int ROOM = 1 << 26;
    private static final int BLOCK = 4096;

    private final Ratings ratings;
    private final Inputs inputs;
    private final Statistics statistics;
    private final Catalogue catalogue;
    private final float[] kept;

    /**
     * Makes the columns that are to be kept.
     *
     * @param most how many rows there is room for
     */
    TrainingColumns(Ratings ratings, Inputs inputs, Statistics statistics, Catalogue catalogue, int most) {
        this.ratings = ratings;
        this.inputs = inputs;
        this.statistics = statistics;
        this.catalogue = catalogue;
        int rows = Math.min(ratings.size(), most);
        this.kept = new float[rows * inputs.size()];
        IntStream.rangeClosed(0, rows / BLOCK).parallel().forEach(block -> {
            for (int row = block * BLOCK; row < Math.min(rows, (block + 1) * BLOCK); row++) {
                make(row, kept, row * inputs.size());
            }
        });
    }

    static TrainingColumns of(Ratings ratings, Inputs inputs, Statistics statistics, Catalogue catalogue) {
        return new TrainingColumns(ratings, inputs, statistics, catalogue, ROOM / inputs.size());
    }

    /** How many columns there are. */
    int size() {
        return inputs.size();
    }

    /** Copies those of a row to the beginning of an array. */
    void copy(int row, float[] into) {
        long end = (row + 1L) * size();
        if (end <= kept.length) {
            System.arraycopy(kept, row * size(), into, 0, size());
        } else {
            make(row, into, 0);
        }
    }

    private void make(int row, float[] into, int at) {
        inputs.fill(new Evidence(statistics, catalogue).aboutRow(ratings, row), into, at);
    }
}
