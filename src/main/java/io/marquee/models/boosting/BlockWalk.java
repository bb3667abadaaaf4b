package io.marquee.models.boosting;

/**
 * Walks the trees of a forest with up to 64 rows at a time: at every split the set of rows, a bit mask, parts into those
 * that fall below and those that do not, and a part with no rows goes no further. After the bit vectors of QuickScorer
 * (Lucchese et al. 2015, <a href="https://doi.org/10.1145/2766462.2767733">doi:10.1145/2766462.2767733</a>), turned from
 * one row and many leaves to many rows and one node.
 *
 * <p>Not safe to share between threads.
 */
final class BlockWalk {
    private static final int DEEPEST = 64;

    private final Forest forest;
    private final Cuts cuts;
    private final long[] below;
    private final int[] waitingNode = new int[DEEPEST];
    private final long[] waitingRows = new long[DEEPEST];

    BlockWalk(Forest forest, Cuts cuts) {
        this.forest = forest;
        this.cuts = cuts;
        this.below = new long[cuts.size()];
    }

    /**
     * Adds the leaves of rows {@code from} … {@code to} − 1 of the values, at most {@link Cuts#BLOCK} of them.
     *
     * @param first where the sum of the first of these rows stands
     */
    void addTo(float[] sums, int first, float[] values, int from, int to) {
        for (int column : forest.usedColumns()) {
            cuts.mark(column, values, from, to, below);
        }
        long all = -1L >>> (Cuts.BLOCK - (to - from));
        for (int tree = 0; tree < forest.trees(); tree++) {
            addTree(forest.root(tree), all, sums, first);
        }
    }

    private void addTree(int root, long all, float[] sums, int first) {
        int waiting = 0;
        int node = root;
        long rows = all;
        while (true) {
            int cut = forest.cut(node);
            if (cut == Forest.LEAF) {
                addLeaf(forest.leaf(node), rows, sums, first);
                if (waiting == 0) {
                    return;
                }
                node = waitingNode[--waiting];
                rows = waitingRows[waiting];
                continue;
            }
            long left = rows & below[cut];
            long right = rows ^ left;
            if (left != 0 && right != 0) {
                waitingNode[waiting] = forest.right(node);
                waitingRows[waiting++] = right;
            }
            node = left != 0 ? node + 1 : forest.right(node);
            rows = left != 0 ? left : right;
        }
    }

    private static void addLeaf(float value, long rows, float[] sums, int first) {
        for (long rest = rows; rest != 0; rest &= rest - 1) {
            sums[first + Long.numberOfTrailingZeros(rest)] += value;
        }
    }
}
