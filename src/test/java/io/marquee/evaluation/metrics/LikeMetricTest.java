package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class LikeMetricTest {
    private static final LikeMetric AUC = new AreaUnderCurve();
    private static final LikeMetric LOG_LOSS = new LogLoss();
    private static final LikeMetric BRIER = new BrierScore();
    private static final double[] PROBABILITIES = {0.9, 0.6, 0.6, 0.2};
    private static final boolean[] LIKED = {true, false, true, false};

    /** Of the pairs (0.9, 0.6), (0.9, 0.2), (0.6, 0.6) and (0.6, 0.2), three are in order and one is a tie. */
    @Test
    void givesTheFiguresOfAHandMadeExample() {
        assertThat(AUC.of(PROBABILITIES, LIKED)).isEqualTo(3.5 / 4);
        assertThat(LOG_LOSS.of(PROBABILITIES, LIKED))
                .isEqualTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.6) + Math.log(0.8)) / 4, within(1e-12));
        assertThat(BRIER.of(PROBABILITIES, LIKED)).isEqualTo((0.01 + 0.36 + 0.16 + 0.04) / 4, within(1e-12));
    }

    /** The worked examples in scikit-learn's documentation of roc_auc_score, log_loss and brier_score_loss. */
    @Test
    void givesTheFiguresThatScikitLearnGives() {
        assertThat(AUC.of(new double[] {0.1, 0.4, 0.35, 0.8}, new boolean[] {false, false, true, true}))
                .isEqualTo(0.75);
        assertThat(LOG_LOSS.of(new double[] {0.9, 0.1, 0.2, 0.65}, new boolean[] {true, false, false, true}))
                .isEqualTo(0.21616, within(1e-5));
        assertThat(BRIER.of(new double[] {0.1, 0.9, 0.8, 0.3}, new boolean[] {false, true, true, false}))
                .isEqualTo(0.0375, within(1e-9));
    }

    @Test
    void areaCountsPairsInOrder() {
        RandomGenerator random = new SplittableRandom(5);
        for (int run = 0; run < 100; run++) {
            double[] scores = random.ints(30, 0, 10).asDoubleStream().toArray();
            boolean[] liked = new boolean[30];
            for (int i = 0; i < 30; i++) {
                liked[i] = i == 0 || i != 1 && random.nextBoolean();
            }
            assertThat(AUC.of(scores, liked)).isEqualTo(pairsInOrder(scores, liked), within(1e-12));
        }
    }

    private static double pairsInOrder(double[] scores, boolean[] liked) {
        double inOrder = 0;
        int pairs = 0;
        for (int i = 0; i < liked.length; i++) {
            for (int j = 0; j < liked.length; j++) {
                if (liked[i] && !liked[j]) {
                    inOrder += (Math.signum(scores[i] - scores[j]) + 1) / 2;
                    pairs++;
                }
            }
        }
        return inOrder / pairs;
    }

    @Test
    void areaCountsOrderAlone() {
        double[] stars = {4.5, 3, 3, 1};
        assertThat(AUC.of(stars, LIKED)).isEqualTo(AUC.of(PROBABILITIES, LIKED));
    }

    @Test
    void areaHasNoPairsWhereAllAreLikedOrNone() {
        assertThat(AUC.of(new double[] {0.1, 0.9}, new boolean[] {true, true})).isNaN();
        assertThat(AUC.of(new double[] {0.1, 0.9}, new boolean[2])).isNaN();
    }

    @Test
    void knowPerfectionAndOneHalf() {
        double[] sure = {1, 0};
        double[] unsure = {0.5, 0.5};
        boolean[] liked = {true, false};
        assertThat(AUC.of(sure, liked)).isEqualTo(1);
        assertThat(LOG_LOSS.of(sure, liked)).isEqualTo(0, within(1e-12));
        assertThat(BRIER.of(sure, liked)).isZero();
        assertThat(AUC.of(unsure, liked)).isEqualTo(0.5);
        assertThat(LOG_LOSS.of(unsure, liked)).isEqualTo(Math.log(2), within(1e-12));
        assertThat(BRIER.of(unsure, liked)).isEqualTo(0.25);
    }

    @Test
    void lossOfASureFaultIsFinite() {
        assertThat(LOG_LOSS.of(new double[] {0}, new boolean[] {true})).isEqualTo(15 * Math.log(10), within(1e-9));
    }
}
