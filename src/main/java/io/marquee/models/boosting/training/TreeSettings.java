package io.marquee.models.boosting.training;

/**
 * Hyperparameters of gradient boosting, after Chen and Guestrin, "XGBoost: A Scalable Tree Boosting System" (2016), <a
 * href="https://doi.org/10.1145/2939672.2939785">doi:10.1145/2939672.2939785</a>.
 *
 * @param rounds the most trees to grow
 * @param patience stop when so many rounds in a row have not lowered the error on the held-out rows
 * @param heldOut the share of the ratings that no statistic and no tree sees, which tells when to stop; 0 &lt; h &lt; 1
 * @param maxRows grow the trees on at most so many rows, drawn at random; statistics always see all
 * @param depth the most splits from a root to a leaf
 * @param learningRate η, the share of each tree that counts; 0 &lt; η ≤ 1
 * @param minChildWeight the fewest rows in a leaf
 * @param rowShare the share of rows that each tree sees; 0 &lt; s ≤ 1
 * @param columnShare the share of columns that each split sees; 0 &lt; s ≤ 1
 * @param l2 λ, the penalty on the squares of the leaves
 * @param bins how many values of a column are told apart
 * @param threads how many threads grow a tree; a part of the recipe, because sums in another order round differently
 */
public record TreeSettings(
        int rounds,
        int patience,
        double heldOut,
        int maxRows,
        int depth,
        double learningRate,
        double minChildWeight,
        double rowShare,
        double columnShare,
        double l2,
        int bins,
        int threads) {
    /** What {@code pipeline/default.toml} says. */
    public static final TreeSettings DEFAULT =
            new TreeSettings(600, 30, 0.1, 1_000_000, 5, 0.06, 50, 0.8, 0.3, 5, 256, 2);

    /** Refuses values out of range; the message names the key as the plan writes it. */
    public TreeSettings {
        require(rounds >= 1, "rounds", rounds, "at least 1");
        require(patience >= 1, "patience", patience, "at least 1");
        require(heldOut > 0 && heldOut < 1, "held-out", heldOut, "between 0 and 1");
        require(maxRows >= 1, "max-rows", maxRows, "at least 1");
        require(depth >= 1 && depth <= 16, "depth", depth, "from 1 to 16");
        require(learningRate > 0 && learningRate <= 1, "learning-rate", learningRate, "above 0, at most 1");
        require(isWeight(minChildWeight), "min-child-weight", minChildWeight, "a number of at least 0");
        require(rowShare > 0 && rowShare <= 1, "row-share", rowShare, "above 0, at most 1");
        require(columnShare > 0 && columnShare <= 1, "column-share", columnShare, "above 0, at most 1");
        require(isWeight(l2), "l2", l2, "a number of at least 0");
        require(bins >= 2, "bins", bins, "at least 2");
        require(threads >= 1, "threads", threads, "at least 1");
    }

    /** The same for a rougher question: at most three splits deep. */
    public TreeSettings shallow() {
        return new TreeSettings(
                rounds,
                patience,
                heldOut,
                maxRows,
                Math.min(depth, 3),
                learningRate,
                minChildWeight,
                rowShare,
                columnShare,
                l2,
                bins,
                threads);
    }

    private static boolean isWeight(double value) {
        return value >= 0 && value < Double.POSITIVE_INFINITY;
    }

    private static void require(boolean holds, String key, Number value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(key + " = " + value + ": " + expected + " expected");
        }
    }
}
