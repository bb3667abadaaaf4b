package io.marquee.models.boosting.training;

import io.marquee.features.extract.FeatureTable;
import io.marquee.models.boosting.Forest;
import io.marquee.models.boosting.ForestBuilder;
import smile.base.cart.InternalNode;
import smile.base.cart.Loss;
import smile.base.cart.Node;
import smile.base.cart.RegressionNode;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.BaseVector;
import smile.data.vector.FloatVector;
import smile.math.MathEx;
import smile.regression.GradientTreeBoost;
import smile.regression.RegressionTree;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.Table;

/**
 * Trees that Smile has grown.
 *
 * @param model Smile's own
 * @param base what every prediction starts from, in stars
 * @param learningRate the share of each tree that counts
 */
record SmileTrees(GradientTreeBoost model, double base, double learningRate) {
    /**
     * Grows trees on squared errors.
     *
     * @param rows a {@link FeatureTable} to learn from
     */
    static SmileTrees grow(Table rows, SmileTreeSettings settings, long seed) {
        // Smile draws from a generator of its own in each thread; the rows of each tree are drawn in the calling one.
        MathEx.setSeed(seed);
        GradientTreeBoost model = GradientTreeBoost.fit(
                Formula.lhs(FeatureTable.RATING),
                frame(rows),
                Loss.ls(),
                settings.count(),
                settings.depth(),
                settings.leaves(),
                settings.minLeaf(),
                settings.learningRate(),
                settings.rowShare());
        double base = Loss.ls().intercept(rows.numberColumn(FeatureTable.RATING).asDoubleArray());
        return new SmileTrees(model, base, settings.learningRate());
    }

    /** The rating and the features, as Smile takes them. */
    static DataFrame frame(Table table) {
        return DataFrame.of(table.columns().stream()
                .skip(table.columnIndex(FeatureTable.RATING))
                .map(FloatColumn.class::cast)
                .map(column -> FloatVector.of(column.name(), column.asFloatArray()))
                .toArray(BaseVector[]::new));
    }

    /** The same trees as Marquee walks them. */
    Forest forest() {
        RegressionTree[] trees = model.trees();
        int columns = trees[0].schema().length();
        ForestBuilder builder = new ForestBuilder(columns, trees.length * 64);
        builder.addToBase((float) base);
        SmileThresholds thresholds = new SmileThresholds(trees[0].schema());
        for (RegressionTree tree : trees) {
            builder.startTree();
            copy(tree.root(), thresholds, builder);
        }
        return builder.build();
    }

    private void copy(Node node, SmileThresholds thresholds, ForestBuilder builder) {
        if (node instanceof RegressionNode leaf) {
            builder.leaf((float) (learningRate * leaf.output()));
            return;
        }
        InternalNode inner = (InternalNode) node;
        int split = builder.split(inner.feature(), thresholds.above(inner));
        copy(inner.trueChild(), thresholds, builder);
        builder.rightOf(split);
        copy(inner.falseChild(), thresholds, builder);
    }
}
