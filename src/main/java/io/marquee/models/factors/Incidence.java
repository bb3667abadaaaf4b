package io.marquee.models.factors;

import io.marquee.data.Grouping;
import java.util.function.IntUnaryOperator;

/**
 * Who rated what: the matrix X, positions × partners, with 1 / √n in the n places of a row where there is a rating, so that
 * every row has the length 1.
 *
 * @param rows the ratings of each position
 * @param partner the position on the other side, by rating
 * @param partners how many these are
 */
record Incidence(Grouping rows, IntUnaryOperator partner, int partners) {
    /** Xᵀ·a, by partner. */
    double[] gather(double[] byPosition) {
        double[] sums = new double[partners];
        for (int position = 0; position < byPosition.length; position++) {
            int count = rows.count(position);
            double share = byPosition[position] / Math.sqrt(Math.max(1, count));
            for (int i = 0; i < count; i++) {
                sums[partner.applyAsInt(rows.row(position, i))] += share;
            }
        }
        return sums;
    }

    /** X·b, by position. */
    double[] spread(double[] byPartner) {
        double[] sums = new double[rows.keys()];
        for (int position = 0; position < sums.length; position++) {
            int count = rows.count(position);
            for (int i = 0; i < count; i++) {
                sums[position] += byPartner[partner.applyAsInt(rows.row(position, i))];
            }
            sums[position] /= Math.sqrt(Math.max(1, count));
        }
        return sums;
    }
}
