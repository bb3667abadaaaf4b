package io.marquee.models.boosting;

import java.util.random.RandomGenerator;

/** Trees of any shape, and rows for them; values and thresholds come from a few numbers, so that ties occur. */
final class RandomForest {
    private final RandomGenerator random;
    private final int columns;

    RandomForest(RandomGenerator random, int columns) {
        this.random = random;
        this.columns = columns;
    }

    Forest of(int trees, int depth) {
        ForestBuilder builder = new ForestBuilder(columns, 0);
        builder.addToBase(random.nextFloat());
        for (int tree = 0; tree < trees; tree++) {
            builder.startTree();
            grow(builder, depth);
        }
        return builder.build();
    }

    private void grow(ForestBuilder builder, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            builder.leaf(random.nextFloat() - 0.5f);
            return;
        }
        int split = builder.split(random.nextInt(columns), value());
        grow(builder, depth - 1);
        builder.rightOf(split);
        grow(builder, depth - 1);
    }

    float[] rows(int count) {
        float[] values = new float[count * columns];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        return values;
    }

    boolean[] someColumns() {
        boolean[] some = new boolean[columns];
        for (int column = 0; column < columns; column++) {
            some[column] = random.nextBoolean();
        }
        return some;
    }

    private float value() {
        return random.nextInt(9) / 4f - 1;
    }
}
