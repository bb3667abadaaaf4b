package io.marquee.models.boosting;

import java.util.Arrays;

/** Copies a forest without the splits that are decided. */
final class Pruning {
    private final Forest from;
    private final boolean[] decided;
    private final boolean[] below;
    private final int[] cut;
    private final float[] leaf;
    private final int[] right;
    private int nodes;

    /**
     * Of a forest.
     *
     * @param decided for each cut, whether all rows fall on the same side of it
     * @param below for each decided cut, whether they fall below
     */
    Pruning(Forest from, boolean[] decided, boolean[] below) {
        this.from = from;
        this.decided = decided;
        this.below = below;
        this.cut = new int[from.nodes()];
        this.leaf = new float[from.nodes()];
        this.right = new int[from.nodes()];
    }

    Forest forest(Cuts cuts, float base) {
        int[] roots = new int[from.trees()];
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = nodes;
            copy(decide(from.root(tree)));
        }
        return new Forest(
                cuts, base, roots, Arrays.copyOf(cut, nodes), Arrays.copyOf(leaf, nodes), Arrays.copyOf(right, nodes));
    }

    private void copy(int node) {
        int copied = nodes++;
        cut[copied] = from.cut(node);
        leaf[copied] = from.leaf(node);
        if (cut[copied] != Forest.LEAF) {
            copy(decide(node + 1));
            right[copied] = nodes;
            copy(decide(from.right(node)));
        }
    }

    /** Walks down from a node for as long as its split is decided. */
    private int decide(int start) {
        int node = start;
        while (from.cut(node) != Forest.LEAF && decided[from.cut(node)]) {
            node = below[from.cut(node)] ? node + 1 : from.right(node);
        }
        return node;
    }
}
