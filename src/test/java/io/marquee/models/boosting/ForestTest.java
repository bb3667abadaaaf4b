package io.marquee.models.boosting;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForestTest {
    /**
     * <pre>
     *        a < 2                  b < 0
     *      /       \               /     \
     *    10       b < 5        1000       2000
     *            /     \
     *          20      30
     * </pre>
     */
    private static Forest twoTrees() {
        ForestBuilder builder = new ForestBuilder(2, 0);
        builder.addToBase(0.5f);
        builder.startTree();
        int top = builder.split(0, 2);
        builder.leaf(10);
        builder.rightOf(top);
        int below = builder.split(1, 5);
        builder.leaf(20);
        builder.rightOf(below);
        builder.leaf(30);
        builder.startTree();
        int other = builder.split(1, 0);
        builder.leaf(1_000);
        builder.rightOf(other);
        builder.leaf(2_000);
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "1.99, -1, 1010.5",
        "1.99, 9, 2010.5",
        "2, 0, 2020.5",
        "2, -0.01, 1020.5",
        "2, 4.99, 2020.5",
        "2, 5, 2030.5",
        "1e30, 1e30, 2030.5"
    })
    void addsTheLeavesThatARowFallsInto(float a, float b, float sum) {
        assertThat(twoTrees().predict(new float[] {a, b})).containsExactly(sum);
        assertThat(twoTrees().predictOne(new float[] {a, b})).isEqualTo(sum);
    }

    @Test
    void knowsItsSize() {
        assertThat(twoTrees().trees()).isEqualTo(2);
        assertThat(twoTrees().nodes()).isEqualTo(8);
        assertThat(twoTrees().columns()).isEqualTo(2);
    }

    @Test
    void predictsManyRowsAsItPredictsEach() {
        RandomForest random = new RandomForest(new SplittableRandom(1), 3);
        Forest forest = random.of(20, 4);
        float[] rows = random.rows(1_000);
        float[] sums = forest.predict(rows);
        for (int row = 0; row < sums.length; row++) {
            float[] alone = {rows[3 * row], rows[3 * row + 1], rows[3 * row + 2]};
            assertThat(forest.predictOne(alone)).isEqualTo(sums[row]);
            assertThat(forest.predict(alone)).containsExactly(sums[row]);
        }
    }

    @Test
    void predictsNothingForNoRows() {
        assertThat(twoTrees().predict(new float[0])).isEmpty();
    }

    @Test
    void isItsBaseWithoutTrees() {
        ForestBuilder builder = new ForestBuilder(1, 0);
        builder.addToBase(3.5f);
        assertThat(builder.build().predict(new float[] {7, 8})).containsExactly(3.5f, 3.5f);
    }

    @Test
    void isDecidedWhereAllColumnsAreShared() {
        Forest given = twoTrees().given(new boolean[] {true, true}, new float[] {2, 5});
        assertThat(given.predict(new float[] {-9, -9})).containsExactly(2030.5f);
        assertThat(given.nodes()).as("a leaf for each tree").isEqualTo(2);
    }

    @Test
    void keepsTheSplitsThatAreNotShared() {
        Forest given = twoTrees().given(new boolean[] {true, false}, new float[] {7, 0});
        assertThat(given.predict(new float[] {-9, 4, -9, 5})).containsExactly(2020.5f, 2030.5f);
        assertThat(given.nodes()).isEqualTo(6);
    }

    @Test
    void isTheSameWhereNoColumnIsShared() throws IOException {
        Forest given = twoTrees().given(new boolean[2], new float[2]);
        assertThat(written(given)).isEqualTo(written(twoTrees()));
    }

    /** To the last bit: a list of candidates is scored with what is shared decided, a single movie without. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void predictsTheSameWithSharedColumnsDecided(int seed) {
        SplittableRandom seeded = new SplittableRandom(seed);
        int columns = 1 + seeded.nextInt(8);
        RandomForest random = new RandomForest(seeded, columns);
        Forest forest = random.of(1 + seeded.nextInt(60), seeded.nextInt(7));
        boolean[] shared = random.someColumns();
        float[] rows = random.rows(200);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = shared[i % columns] ? rows[i % columns] : rows[i];
        }
        assertThat(forest.given(shared, rows).predict(rows)).isEqualTo(forest.predict(rows));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        RandomForest random = new RandomForest(new SplittableRandom(3), 5);
        Forest forest = random.of(300, 6);
        Forest again = Forest.read(new BinaryReader(new ByteArrayInputStream(written(forest))));
        float[] rows = random.rows(100);
        assertThat(again.predict(rows)).isEqualTo(forest.predict(rows));
        assertThat(written(again)).isEqualTo(written(forest));
    }

    private static byte[] written(Forest forest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forest.write(new BinaryWriter(bytes));
        return bytes.toByteArray();
    }
}
