package io.marquee.models.boosting;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Arrays;

/**
 * Regression trees whose leaves add up, laid out to be walked fast. The nodes of a tree stand in preorder, so a node's left
 * child is its next neighbour and only the right child needs a pointer.
 *
 * <p>A value less than the threshold goes left. Values must be finite: there is no branch for missing ones.
 */
public final class Forest {
    /** In place of a feature: this node is a leaf, and its threshold is its value. */
    static final int LEAF = -1;

    /** Rows that are walked together, so that they stay in the cache while tree after tree passes over them. */
    private static final int BLOCK = 64;

    private final int columns;
    private final float base;
    private final int[] roots;
    private final int[] feature;
    private final float[] threshold;
    private final int[] right;

    Forest(int columns, float base, int[] roots, int[] feature, float[] threshold, int[] right) {
        this.columns = columns;
        this.base = base;
        this.roots = roots;
        this.feature = feature;
        this.threshold = threshold;
        this.right = right;
    }

    /** The number of values in a row. */
    public int columns() {
        return columns;
    }

    /** The number of trees. */
    public int trees() {
        return roots.length;
    }

    /** The number of nodes of all trees. */
    public int nodes() {
        return feature.length;
    }

    /**
     * Adds up the leaves for each row.
     *
     * @param values rows × {@link #columns}, row after row
     * @return one sum for each row
     */
    public float[] predict(float[] values) {
        float[] sums = new float[values.length / columns];
        Arrays.fill(sums, base);
        for (int from = 0; from < sums.length; from += BLOCK) {
            int to = Math.min(sums.length, from + BLOCK);
            for (int root : roots) {
                addTree(root, values, sums, from, to);
            }
        }
        return sums;
    }

    private void addTree(int root, float[] values, float[] sums, int from, int to) {
        for (int row = from; row < to; row++) {
            int first = row * columns;
            int node = root;
            int split = feature[node];
            while (split != LEAF) {
                node = values[first + split] < threshold[node] ? node + 1 : right[node];
                split = feature[node];
            }
            sums[row] += threshold[node];
        }
    }

    /**
     * The same forest for rows that agree in some columns: every split on one of them is decided once and for all, so only
     * the others remain to be walked. Leaves still add up in the same order, so the sums are the same to the last bit.
     *
     * @param shared which columns have the same value in all rows to come
     * @param row a row with those values; its other values do not matter
     */
    public Forest given(boolean[] shared, float[] row) {
        ForestBuilder builder = new ForestBuilder(columns, nodes());
        builder.addToBase(base);
        for (int root : roots) {
            builder.startTree();
            copy(decide(root, shared, row), shared, row, builder);
        }
        return builder.build();
    }

    private void copy(int node, boolean[] shared, float[] row, ForestBuilder builder) {
        if (feature[node] == LEAF) {
            builder.leaf(threshold[node]);
            return;
        }
        int split = builder.split(feature[node], threshold[node]);
        copy(decide(node + 1, shared, row), shared, row, builder);
        builder.rightOf(split);
        copy(decide(right[node], shared, row), shared, row, builder);
    }

    /** Walks down from a node for as long as its split is on a shared column. */
    private int decide(int start, boolean[] shared, float[] row) {
        int node = start;
        while (feature[node] != LEAF && shared[feature[node]]) {
            node = row[feature[node]] < threshold[node] ? node + 1 : right[node];
        }
        return node;
    }

    /** Writes the trees. */
    public void write(BinaryWriter out) throws IOException {
        out.putInt(columns);
        out.putFloats(new float[] {base});
        out.putInts(roots);
        out.putInts(feature);
        out.putFloats(threshold);
        out.putInts(right);
    }

    /** Reads what {@link #write} wrote. */
    public static Forest read(BinaryReader in) throws IOException {
        return new Forest(
                in.takeInt(), in.takeFloats()[0], in.takeInts(), in.takeInts(), in.takeFloats(), in.takeInts());
    }
}
