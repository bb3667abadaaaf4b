package io.marquee.models.boosting.training;

/**
 * Hyperparameters of Smile's gradient boosting, after Friedman, “Stochastic gradient boosting” (2002), <a
 * href="https://doi.org/10.1016/S0167-9473(01)00065-2">doi:10.1016/S0167-9473(01)00065-2</a>.
 *
 * @param count how many trees to grow; all are kept
 * @param maxRows grow the trees on at most so many rows, drawn at random; statistics always see all
 * @param depth the most splits from a root to a leaf
 * @param leaves the most leaves of a tree
 * @param minLeaf the fewest rows in a leaf
 * @param learningRate the share of each tree that counts; 0 &lt; η ≤ 1
 * @param rowShare the share of rows that each tree sees; 0 &lt; s ≤ 1
 */
public record SmileTreeSettings(
        int count, int maxRows, int depth, int leaves, int minLeaf, double learningRate, double rowShare) {
    /** About as long to fit as one has patience for: Smile takes many times as long as XGBoost. */
    public static final SmileTreeSettings DEFAULT = new SmileTreeSettings(100, 200_000, 5, 24, 50, 0.15, 0.5);

    /** Refuses values out of range; the message names the key as a plan writes it. */
    public SmileTreeSettings {
        require(count >= 1, "count", count, "at least 1");
        require(maxRows >= 1, "max-rows", maxRows, "at least 1");
        require(depth >= 1, "depth", depth, "at least 1");
        require(leaves >= 2, "leaves", leaves, "at least 2");
        require(minLeaf >= 1, "min-leaf", minLeaf, "at least 1");
        require(learningRate > 0 && learningRate <= 1, "learning-rate", learningRate, "above 0, at most 1");
        require(rowShare > 0 && rowShare <= 1, "row-share", rowShare, "above 0, at most 1");
    }

    private static void require(boolean holds, String key, Number value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(key + " = " + value + ": " + expected + " expected");
        }
    }
}
