package io.marquee.models.boosting;

import java.util.Arrays;

/** Lays out a {@link Forest}: trees one after the other, each in preorder. */
public final class ForestBuilder {
    private final int columns;
    private float base;
    private int[] roots = new int[256];
    private int trees;
    private int[] feature;
    private float[] threshold;
    private int[] right;
    private int nodes;

    /**
     * For trees that split on columns 0 … {@code columns} − 1.
     *
     * @param expectedNodes room to start with
     */
    public ForestBuilder(int columns, int expectedNodes) {
        this.columns = columns;
        feature = new int[Math.max(16, expectedNodes)];
        threshold = new float[feature.length];
        right = new int[feature.length];
    }

    /** Adds to the value that every sum starts from. */
    public void addToBase(float value) {
        base += value;
    }

    /** The next node is the root of a new tree. */
    public void startTree() {
        if (trees == roots.length) {
            roots = Arrays.copyOf(roots, trees * 2);
        }
        roots[trees++] = nodes;
    }

    /** The next node is a leaf. */
    public void leaf(float value) {
        node(Forest.LEAF, value);
    }

    /**
     * The next node is a split; its left subtree follows, then {@link #rightOf}, then its right subtree.
     *
     * @return what {@link #rightOf} wants
     */
    public int split(int column, float below) {
        node(column, below);
        return nodes - 1;
    }

    /** The next node is the right child of a split. */
    public void rightOf(int split) {
        right[split] = nodes;
    }

    /** The forest as laid out. */
    public Forest build() {
        return Forest.of(
                columns,
                base,
                Arrays.copyOf(roots, trees),
                Arrays.copyOf(feature, nodes),
                Arrays.copyOf(threshold, nodes),
                Arrays.copyOf(right, nodes));
    }

    private void node(int column, float value) {
        if (nodes == feature.length) {
            feature = Arrays.copyOf(feature, nodes * 2);
            threshold = Arrays.copyOf(threshold, nodes * 2);
            right = Arrays.copyOf(right, nodes * 2);
        }
        feature[nodes] = column;
        threshold[nodes++] = value;
    }
}
