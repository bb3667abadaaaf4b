package io.marquee.models.boosting;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Regression trees whose leaves add up, laid out to be walked fast. The nodes of a tree stand in preorder, so a node's left
 * child is its next neighbour and only the right child needs a pointer.
 *
 * <p>A value less than the threshold goes left. Values must be finite: there is no branch for missing ones.
 */
public final class Forest {
    /** In place of a cut: this node is a leaf. */
    static final int LEAF = -1;

    private final Cuts cuts;
    private final float base;
    private final int[] roots;
    private final int[] cut;
    private final float[] leaf;
    private final int[] right;
    private final int[] usedColumns;

    Forest(Cuts cuts, float base, int[] roots, int[] cut, float[] leaf, int[] right) {
        this.cuts = cuts;
        this.base = base;
        this.roots = roots;
        this.cut = cut;
        this.leaf = leaf;
        this.right = right;
        boolean[] used = new boolean[cuts.columns()];
        for (int its : cut) {
            if (its != LEAF) {
                used[cuts.column(its)] = true;
            }
        }
        this.usedColumns =
                IntStream.range(0, used.length).filter(column -> used[column]).toArray();
    }

    /** The number of values in a row. */
    public int columns() {
        return cuts.columns();
    }

    /** The number of trees. */
    public int trees() {
        return roots.length;
    }

    /** The number of nodes of all trees. */
    public int nodes() {
        return cut.length;
    }

    int root(int tree) {
        return roots[tree];
    }

    int cut(int node) {
        return cut[node];
    }

    float leaf(int node) {
        return leaf[node];
    }

    int right(int node) {
        return right[node];
    }

    /** The columns that some tree splits on, ascending. */
    int[] usedColumns() {
        return usedColumns;
    }

    /**
     * Adds up the leaves for each row.
     *
     * @param values rows × {@link #columns}, row after row
     * @return one sum for each row
     */
    public float[] predict(float[] values) {
        float[] sums = new float[values.length / columns()];
        Arrays.fill(sums, base);
        BlockWalk walk = walk();
        for (int from = 0; from < sums.length; from += Cuts.BLOCK) {
            walk.addTo(sums, from, values, from, Math.min(sums.length, from + Cuts.BLOCK));
        }
        return sums;
    }

    /** What every sum starts from. */
    float base() {
        return base;
    }

    /** A walk over these trees, to be had for one thread. */
    BlockWalk walk() {
        return new BlockWalk(this, cuts);
    }

    /** Adds up the leaves for one row; the same sum as in {@link #predict}, to the last bit. */
    public float predictOne(float[] row) {
        float sum = base;
        for (int root : roots) {
            int node = root;
            while (cut[node] != LEAF) {
                node = cuts.isBelow(cut[node], row, 0) ? node + 1 : right[node];
            }
            sum += leaf[node];
        }
        return sum;
    }

    /**
     * The same forest for rows that agree in some columns: every split on one of them is decided once and for all, so only
     * the others remain to be walked. Leaves still add up in the same order, so the sums are the same to the last bit.
     *
     * @param shared which columns have the same value in all rows to come
     * @param row a row with those values; its other values do not matter
     */
    public Forest given(boolean[] shared, float[] row) {
        boolean[] decided = new boolean[cuts.size()];
        boolean[] below = new boolean[cuts.size()];
        for (int its = 0; its < decided.length; its++) {
            decided[its] = shared[cuts.column(its)];
            below[its] = decided[its] && cuts.isBelow(its, row, 0);
        }
        return new Pruning(this, decided, below).forest(cuts, base);
    }

    /** Writes the trees. */
    public void write(BinaryWriter out) throws IOException {
        out.putInt(columns());
        out.putFloats(new float[] {base});
        out.putInts(roots);
        out.putInts(Arrays.stream(cut)
                .map(its -> its == LEAF ? LEAF : cuts.column(its))
                .toArray());
        float[] values = leaf.clone();
        for (int node = 0; node < cut.length; node++) {
            values[node] = cut[node] == LEAF ? leaf[node] : cuts.threshold(cut[node]);
        }
        out.putFloats(values);
        out.putInts(right);
    }

    /** Reads what {@link #write} wrote. */
    public static Forest read(BinaryReader in) throws IOException {
        int columns = in.takeInt();
        float base = in.takeFloats()[0];
        return of(columns, base, in.takeInts(), in.takeInts(), in.takeFloats(), in.takeInts());
    }

    /**
     * From nodes in preorder.
     *
     * @param column of each node's split, or {@link #LEAF}
     * @param value each split's threshold, or each leaf's value
     */
    static Forest of(int columns, float base, int[] roots, int[] column, float[] value, int[] right) {
        Cuts cuts = Cuts.of(columns, column, value);
        int[] cut = new int[column.length];
        for (int node = 0; node < cut.length; node++) {
            cut[node] = column[node] == LEAF ? LEAF : cuts.at(column[node], value[node]);
        }
        return new Forest(cuts, base, roots, cut, value, right);
    }
}
