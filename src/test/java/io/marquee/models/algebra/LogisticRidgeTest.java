package io.marquee.models.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LogisticRidgeTest {
    private static final double[] PENALTY = {0.5, 2, 1};
    private static final double[] CENTRE = {0.2, -1, 0};
    private static final int ROWS = 60;

    private final float[][] x = new float[ROWS][3];
    private final double[] offsets = new double[ROWS];
    private final boolean[] positive = new boolean[ROWS];

    LogisticRidgeTest() {
        RandomGenerator random = new SplittableRandom(3);
        for (int row = 0; row < ROWS; row++) {
            x[row] = new float[] {1, (float) random.nextGaussian(), row % 3 == 0 ? 0 : 4};
            offsets[row] = random.nextGaussian();
            positive[row] = random.nextBoolean();
        }
    }

    private double present(double[] weights, int row) {
        return offsets[row] + Vectors.dot(weights, x[row]);
    }

    private double[] step(double... weights) {
        LogisticRidge ridge = new LogisticRidge(PENALTY, CENTRE);
        for (int row = 0; row < ROWS; row++) {
            ridge.add(x[row], offsets[row], positive[row], present(weights, row));
        }
        return ridge.solve();
    }

    private double loss(double... weights) {
        double loss = 0;
        for (int row = 0; row < ROWS; row++) {
            double sign = positive[row] ? 1 : -1;
            loss += Math.log1p(Math.exp(-sign * present(weights, row)));
        }
        for (int i = 0; i < weights.length; i++) {
            loss += PENALTY[i] / 2 * (weights[i] - CENTRE[i]) * (weights[i] - CENTRE[i]);
        }
        return loss;
    }

    private double[] solved() {
        double[] weights = {30, -30, 30};
        for (int step = 0; step < 500; step++) {
            weights = step(weights);
        }
        return weights;
    }

    @Test
    void neverRaisesTheLossFromWhereverItStarts() {
        double[] weights = {30, -30, 30};
        for (int step = 0; step < 40; step++) {
            double[] next = step(weights);
            assertThat(loss(next)).as("step %d", step).isLessThanOrEqualTo(loss(weights) + 1e-9);
            weights = next;
        }
    }

    @Test
    void endsWhereTheLossHasNoSlope() {
        double[] weights = solved();
        for (int i = 0; i < weights.length; i++) {
            double[] more = weights.clone();
            double[] less = weights.clone();
            more[i] += 1e-4;
            less[i] -= 1e-4;
            assertThat((loss(more) - loss(less)) / 2e-4).isEqualTo(0, within(1e-5));
        }
    }

    @Test
    void staysAtTheCentreWithoutExamples() {
        assertThat(new LogisticRidge(PENALTY, CENTRE).solve()).containsExactly(CENTRE, within(1e-12));
    }

    @Test
    void knowsTheSigmoid() {
        assertThat(LogisticRidge.sigmoid(0)).isEqualTo(0.5);
        assertThat(LogisticRidge.sigmoid(Math.log(3))).isEqualTo(0.75, within(1e-12));
        assertThat(LogisticRidge.sigmoid(-1000)).isZero();
        assertThat(LogisticRidge.sigmoid(1000)).isEqualTo(1);
    }
}
