package io.marquee.models.like;

import io.marquee.data.Dataset;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.models.UserSignals;
import io.marquee.progress.Progress;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Training rows dealt into parts of one size, at random: what is heard of a row is heard from models of other parts, as it will
 * be for ratings that are yet to come. Wolpert (1992), “Stacked generalization”, <a
 * href="https://doi.org/10.1016/S0893-6080(05)80023-1">doi:10.1016/S0893-6080(05)80023-1</a>.
 *
 * <p>No model of another part has seen part 0, so that it can stand for all that is yet to come.
 *
 * @param ofRow the part of each row
 */
record Folds(int count, int... ofRow) {
    static Folds deal(int rows, int count, RandomGenerator random) {
        int[] ofRow = IntStream.range(0, rows).map(row -> row % count).toArray();
        for (int row = rows - 1; row > 0; row--) {
            int other = random.nextInt(row + 1);
            int swapped = ofRow[row];
            ofRow[row] = ofRow[other];
            ofRow[other] = swapped;
        }
        return new Folds(count, ofRow);
    }

    /** The rows of one part, ascending. */
    int[] inside(int part) {
        return rows(its -> its == part);
    }

    /** The rows of all parts but this and part 0, ascending; all rows where there are no others. */
    int[] outside(int part) {
        int[] others = rows(its -> its != part && its != 0);
        return others.length == 0 ? rows(its -> true) : others;
    }

    private int[] rows(IntPredicate wanted) {
        return IntStream.range(0, ofRow.length)
                .filter(row -> wanted.test(ofRow[row]))
                .toArray();
    }

    /**
     * The hints of every row.
     *
     * @param fit fits what hints come from
     */
    float[][] hints(Dataset training, Function<Dataset, Hints> fit, Progress progress) {
        Ratings ratings = training.ratings();
        float[][] hints = new float[ratings.size()][];
        try (Progress.Task task = progress.start("hearing star models out of fold", count)) {
            for (int part = 0; part < count; part++) {
                Hints heard = fit.apply(training.with(ratings.select(outside(part))));
                fill(hints, inside(part), ratings, heard);
                task.advance(1);
            }
        }
        return hints;
    }

    private static void fill(float[][] hints, int[] rows, Ratings ratings, Hints heard) {
        int user = Index.ABSENT;
        UserSignals.Moments moments = heard.mood().of(user);
        for (int row : rows) {
            if (ratings.user(row) != user) {
                user = ratings.user(row);
                moments = heard.mood().of(user);
            }
            hints[row] = heard.mood(moments, ratings.second(row));
            hints[row][0] = heard.stars(user, ratings.movie(row), ratings.second(row));
        }
    }
}
