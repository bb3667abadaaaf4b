package io.marquee.models.factors;

import io.marquee.data.Grouping;
import java.util.function.IntUnaryOperator;

/**
 * Who rated what: the matrix X, positions × partners, with 1 / √n in the n places of a row where there is a rating, so that
 * every row has the length 1.
 */
final class Incidence {
    /** How many columns are multiplied at a time: finding the places takes longer than adding what is there. */
    static final int COLUMNS = 4;

    private final Grouping rows;
    private final int partners;
    /** The partners of position k are {@code partner[start[k]] … partner[start[k + 1] - 1]}. */
    private final int[] start;

    private final int[] partner;

    private Incidence(Grouping rows, int partners, int[] start, int[] partner) {
        this.rows = rows;
        this.partners = partners;
        this.start = start;
        this.partner = partner;
    }

    /**
     * Gathers the partners of every position.
     *
     * @param rows the ratings of each position
     * @param partnerOf the position on the other side, by rating
     * @param partners how many these are
     */
    static Incidence of(Grouping rows, IntUnaryOperator partnerOf, int partners) {
        int[] start = new int[rows.keys() + 1];
        for (int position = 0; position < rows.keys(); position++) {
            start[position + 1] = start[position] + rows.count(position);
        }
        int[] partner = new int[start[rows.keys()]];
        for (int position = 0; position < rows.keys(); position++) {
            for (int i = 0; i < rows.count(position); i++) {
                partner[start[position] + i] = partnerOf.applyAsInt(rows.row(position, i));
            }
        }
        return new Incidence(rows, partners, start, partner);
    }

    /** The number of rows of X. */
    int positions() {
        return rows.keys();
    }

    /** The number of columns of X. */
    int partners() {
        return partners;
    }

    /** How many ratings a position has; the stranger, who comes after all positions, has none. */
    int count(int position) {
        return position < positions() ? rows.count(position) : 0;
    }

    /** The i-th rating of a position. */
    int row(int position, int i) {
        return rows.row(position, i);
    }

    /** The partner in the i-th rating of a position. */
    int partner(int position, int i) {
        return partner[start[position] + i];
    }

    /** Xᵀ·A, by partner, where A has {@link #COLUMNS} numbers for each position, one row after the other. */
    double[] gather(double[] byPosition) {
        double[] sums = new double[COLUMNS * partners];
        for (int position = 0, at = 0; position < positions(); position++, at += COLUMNS) {
            double length = length(position);
            double first = byPosition[at] / length;
            double second = byPosition[at + 1] / length;
            double third = byPosition[at + 2] / length;
            double fourth = byPosition[at + 3] / length;
            for (int place = start[position]; place < start[position + 1]; place++) {
                int to = COLUMNS * partner[place];
                sums[to] += first;
                sums[to + 1] += second;
                sums[to + 2] += third;
                sums[to + 3] += fourth;
            }
        }
        return sums;
    }

    /** X·B, by position, where B has {@link #COLUMNS} numbers for each partner, one row after the other. */
    double[] spread(double[] byPartner) {
        double[] sums = new double[COLUMNS * positions()];
        for (int position = 0, at = 0; position < positions(); position++, at += COLUMNS) {
            double first = 0;
            double second = 0;
            double third = 0;
            double fourth = 0;
            for (int place = start[position]; place < start[position + 1]; place++) {
                int from = COLUMNS * partner[place];
                first += byPartner[from];
                second += byPartner[from + 1];
                third += byPartner[from + 2];
                fourth += byPartner[from + 3];
            }
            double length = length(position);
            sums[at] = first / length;
            sums[at + 1] = second / length;
            sums[at + 2] = third / length;
            sums[at + 3] = fourth / length;
        }
        return sums;
    }

    private double length(int position) {
        return Math.sqrt(Math.max(1, count(position)));
    }
}
