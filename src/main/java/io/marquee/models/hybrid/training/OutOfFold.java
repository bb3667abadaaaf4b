package io.marquee.models.hybrid.training;

import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * The rows that the trees learn from. Ratings are dealt into folds; for each fold all statistics and models are fitted to the
 * other folds, and then asked about this one. So what a row says comes from ratings among which its own is not, exactly as it
 * will be for a rating that is yet to be given: stacked generalisation after Wolpert (1992), <a
 * href="https://doi.org/10.1016/S0893-6080(05)80023-1">doi:10.1016/S0893-6080(05)80023-1</a>.
 *
 * @param folds how many parts, at least 2
 * @param maxRows once so many rows have been asked about, the remaining folds are left out, and with them their fits
 * @param newcomers the share of the rows that are asked about once more as if their users were not known
 */
record OutOfFold(int folds, int maxRows, double newcomers) {
    /** A table of features and signals. */
    Table table(Dataset training, Inputs inputs, RandomGenerator random, Progress progress) {
        int[] fold = dealt(training.ratings().size(), random);
        int enough = (int) Math.min(folds, Math.ceil((double) folds * maxRows / fold.length));
        long[] seeds = random.longs(enough).toArray();
        List<Table> parts;
        try (Progress.Task task = progress.start("asking models out of fold", enough)) {
            parts = IntStream.range(0, enough)
                    .parallel()
                    .mapToObj(its -> {
                        Table part = part(training, fold, its, inputs, new SplittableRandom(seeds[its]));
                        task.advance(1);
                        return part;
                    })
                    .toList();
        }
        Table table = parts.get(0);
        parts.subList(1, enough).forEach(table::append);
        return table.rowCount() <= maxRows ? table : table.first(maxRows);
    }

    /** The fold of each row; every fold has some, as far as there are enough rows. */
    private int[] dealt(int rows, RandomGenerator random) {
        int[] fold = IntStream.range(0, rows).map(row -> row % folds).toArray();
        for (int row = rows - 1; row > 0; row--) {
            int other = random.nextInt(row + 1);
            int swapped = fold[row];
            fold[row] = fold[other];
            fold[other] = swapped;
        }
        return fold;
    }

    private Table part(Dataset training, int[] fold, int its, Inputs inputs, RandomGenerator random) {
        Ratings ratings = training.ratings();
        Ratings others = ratings.select(rows(fold, its, false));
        Ratings asked = ratings.select(rows(fold, its, true));
        Ratings learnt = others.size() == 0 ? ratings : others;
        FittedInputs fitted = inputs.fit(training.with(learnt), random, Progress.SILENT);
        int[] cold = IntStream.range(0, asked.size())
                .filter(row -> random.nextDouble() < newcomers)
                .toArray();
        Table known = fitted.table(asked);
        return cold.length == 0 ? known : known.append(fitted.tableOfNewcomers(asked.select(cold)));
    }

    private static int[] rows(int[] fold, int its, boolean inside) {
        return IntStream.range(0, fold.length)
                .filter(row -> inside == (fold[row] == its))
                .toArray();
    }
}
