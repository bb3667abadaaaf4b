package io.marquee.models.like;

import io.marquee.data.Ratings;

/**
 * Ratings to learn likes from.
 *
 * @param threshold the fewest stars that count as liked
 * @param hints rows × hints, each from ratings among which the row's own is not
 */
record Examples(Ratings ratings, double threshold, float[][] hints) {
    int size() {
        return ratings.size();
    }

    boolean liked(int row) {
        return ratings.stars(row) >= threshold;
    }

    /** Some of the rows, ascending. */
    Examples select(int... rows) {
        float[][] selected = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            selected[i] = hints[rows[i]];
        }
        return new Examples(ratings.select(rows), threshold, selected);
    }
}
