package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RatingMetricTest {
    private static final RatingMetric RMSE = new RootMeanSquaredError();
    private static final RatingMetric MAE = new MeanAbsoluteError();
    private static final RatingMetric R_SQUARED = new RSquared();
    private static final double[] PREDICTED = {2.5, 0, 2, 8};
    private static final double[] ACTUAL = {3, -0.5, 2, 7};

    @Test
    void givesTheFiguresOfAHandMadeExample() {
        double[] predicted = {4, 3, 2};
        double[] actual = {5, 3, 4};
        assertThat(RMSE.of(predicted, actual)).isEqualTo(Math.sqrt(5.0 / 3));
        assertThat(MAE.of(predicted, actual)).isEqualTo(3.0 / 3);
        assertThat(R_SQUARED.of(predicted, actual)).isEqualTo(1 - 5.0 / 2);
    }

    /** The worked example in scikit-learn's documentation of the three metrics. */
    @Test
    void givesTheFiguresThatScikitLearnGives() {
        assertThat(RMSE.of(PREDICTED, ACTUAL)).isEqualTo(Math.sqrt(0.375));
        assertThat(MAE.of(PREDICTED, ACTUAL)).isEqualTo(0.5);
        assertThat(R_SQUARED.of(PREDICTED, ACTUAL)).isEqualTo(0.948608137, within(1e-9));
    }

    @Test
    void knowsPerfection() {
        assertThat(RMSE.of(ACTUAL, ACTUAL)).isZero();
        assertThat(MAE.of(ACTUAL, ACTUAL)).isZero();
        assertThat(R_SQUARED.of(ACTUAL, ACTUAL)).isEqualTo(1);
    }

    @Test
    void explainsNothingWithTheMean() {
        assertThat(R_SQUARED.of(new double[] {3, 3, 3}, new double[] {2, 3, 4})).isZero();
    }

    @Test
    void hasNoShareToExplainWhenAllRatingsAreEqual() {
        assertThat(R_SQUARED.of(new double[] {3, 4}, new double[] {3.5, 3.5})).isNaN();
    }

    @Test
    void isNeverAboveRmseInMeanAbsoluteErrorAndTiesThemByTheVariance() {
        RandomGenerator random = new SplittableRandom(5);
        for (int run = 0; run < 100; run++) {
            double[] predicted = random.doubles(20, 0.5, 5).toArray();
            double[] actual = random.doubles(20, 0.5, 5).toArray();
            double rmse = RMSE.of(predicted, actual);
            double mean = DoubleStream.of(actual).average().orElseThrow();
            double deviation =
                    RMSE.of(DoubleStream.generate(() -> mean).limit(20).toArray(), actual);
            assertThat(MAE.of(predicted, actual)).isLessThanOrEqualTo(rmse);
            assertThat(R_SQUARED.of(predicted, actual))
                    .isEqualTo(1 - rmse * rmse / deviation / deviation, within(1e-9));
        }
    }
}
