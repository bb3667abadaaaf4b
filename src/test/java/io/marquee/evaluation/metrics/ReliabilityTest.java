package io.marquee.evaluation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.evaluation.metrics.Reliability.Bin;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void putsPromisesBesideLikes() {
        Reliability reliability =
                Reliability.of(new double[] {0, 0.5, 0.52, 1}, new boolean[] {false, true, false, true});
        assertThat(reliability.bins()).hasSize(15);
        assertThat(reliability.bins().get(0)).isEqualTo(new Bin(1, 0, 0));
        assertThat(reliability.bins().get(7)).isEqualTo(new Bin(2, 1.02, 1));
        assertThat(reliability.bins().get(14)).isEqualTo(new Bin(1, 1, 1));
    }

    /** Three at 0.9 and one liked are 1.7 likes off; two at 0.1 and one liked are 0.8 off: 2.5 in five. */
    @Test
    void isOffByWhatTheBinsAreOff() {
        double[] probabilities = {0.9, 0.9, 0.9, 0.1, 0.1};
        boolean[] liked = {true, false, false, true, false};
        assertThat(Reliability.of(probabilities, liked).calibrationError()).isEqualTo(2.5 / 5, within(1e-12));
    }

    @Test
    void addsUp() {
        Reliability one = Reliability.of(new double[] {0.3, 0.9}, new boolean[] {true, true});
        Reliability other = Reliability.of(new double[] {0.9}, new boolean[] {false});
        Reliability both = Reliability.of(new double[] {0.3, 0.9, 0.9}, new boolean[] {true, true, false});
        assertThat(one.plus(other)).isEqualTo(both);
    }

    @Test
    void knowsTrueProbabilitiesFromFalseOnes() {
        RandomGenerator random = new SplittableRandom(2);
        double[] probabilities = random.doubles(10_000).toArray();
        boolean[] liked = new boolean[probabilities.length];
        double[] tooSure = new double[probabilities.length];
        for (int i = 0; i < liked.length; i++) {
            liked[i] = random.nextDouble() < probabilities[i];
            tooSure[i] = probabilities[i] < 0.5 ? probabilities[i] / 2 : 1 - (1 - probabilities[i]) / 2;
        }
        assertThat(Reliability.of(probabilities, liked).calibrationError()).isLessThan(0.02);
        assertThat(Reliability.of(tooSure, liked).calibrationError()).isEqualTo(0.125, within(0.02));
    }
}
