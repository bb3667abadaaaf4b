package io.marquee.features;

import io.marquee.data.Ratings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;

/**
 * Finds features that can see the rating of the very row that they describe. A row's rating is replaced by another, all
 * is fitted anew, and the row's own features must stand where they stood. For leave-one-out and out-of-fold features alike.
 *
 * @param names of the features
 * @param fit from training ratings to the features of each of their rows, in the order of the names
 */
public record OwnRowLeak(List<String> names, Function<Ratings, IntFunction<double[]>> fit) {
    private static final double TOLERANCE = 1e-9;

    /**
     * Tries some rows, drawn at random, each with a random other rating.
     *
     * @return the names of the features that moved; empty when nothing leaks
     */
    public Set<String> tainted(Ratings ratings, int rows, RandomGenerator random) {
        Set<String> tainted = new TreeSet<>();
        IntFunction<double[]> before = fit.apply(ratings);
        for (int i = 0; i < rows; i++) {
            int row = random.nextInt(ratings.size());
            int other = 1 + (ratings.halfStars(row) + random.nextInt(9)) % 10;
            double[] values = before.apply(row).clone();
            addMoved(values, fit.apply(ratings.with(row, other)).apply(row), tainted);
        }
        return tainted;
    }

    private void addMoved(double[] before, double[] after, Set<String> tainted) {
        for (int column = 0; column < before.length; column++) {
            if (!(Math.abs(after[column] - before[column]) <= TOLERANCE)) {
                tainted.add(names.get(column));
            }
        }
    }
}
