package io.marquee.models.factors;

import io.marquee.data.Grouping;
import java.util.function.IntUnaryOperator;

/**
 * Who rated what: the matrix X, positions × partners, with 1 / √n in the n places of a row where there is a rating, so that
 * every row has the length 1.
 */
final class Incidence {
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

    /** Xᵀ·a, by partner. */
    double[] gather(double[] byPosition) {
        double[] sums = new double[partners];
        for (int position = 0; position < byPosition.length; position++) {
            double share = byPosition[position] / length(position);
            for (int place = start[position]; place < start[position + 1]; place++) {
                sums[partner[place]] += share;
            }
        }
        return sums;
    }

    /** X·b, by position. */
    double[] spread(double[] byPartner) {
        double[] sums = new double[positions()];
        for (int position = 0; position < sums.length; position++) {
            double sum = 0;
            for (int place = start[position]; place < start[position + 1]; place++) {
                sum += byPartner[partner[place]];
            }
            sums[position] = sum / length(position);
        }
        return sums;
    }

    private double length(int position) {
        return Math.sqrt(Math.max(1, count(position)));
    }
}
