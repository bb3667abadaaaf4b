package io.marquee.models.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.models.relevance.ConditionalLogit.Choice;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionalLogitTest {
    @Test
    void stayWhereTheyStartWithoutChoices() {
        assertThat(ConditionalLogit.weights(List.of(), new double[] {1, -2}, 5)).containsExactly(1, -2);
    }

    @Test
    void makeTheOddsOfTheChosenThoseThatWereSeen() {
        // of two alternatives that differ by 1, the higher was chosen in three cases of four: e^w = 3
        double[][] alternatives = {{0}, {1}};
        List<Choice> choices = IntStream.range(0, 4)
                .mapToObj(i -> new Choice(alternatives, i == 0 ? 0 : 1))
                .toList();
        double[] weights = ConditionalLogit.weights(choices, new double[] {0}, 1e-9);
        assertThat(weights[0]).isEqualTo(Math.log(3), within(1e-6));
    }

    @Test
    void areDrawnToTheStart() {
        List<Choice> choices = List.of(new Choice(new double[][] {{0}, {1}}, 1));
        double weak = ConditionalLogit.weights(choices, new double[] {0}, 0.1)[0];
        double strong = ConditionalLogit.weights(choices, new double[] {0}, 10)[0];
        assertThat(weak).isGreaterThan(strong);
        assertThat(strong).isPositive();
    }

    @Test
    void findTheWeightsThatChoicesWereMadeBy() {
        SplittableRandom random = new SplittableRandom(3);
        List<Choice> choices =
                IntStream.range(0, 3_000).mapToObj(i -> made(random, 1.5, -0.7)).toList();
        double[] weights = ConditionalLogit.weights(choices, new double[] {0, 0}, 1);
        assertThat(weights[0]).isEqualTo(1.5, within(0.1));
        assertThat(weights[1]).isEqualTo(-0.7, within(0.1));
    }

    /** A choice among five; adding Gumbel noise to w·x makes the odds those of the model. */
    private static Choice made(SplittableRandom random, double first, double second) {
        double[][] alternatives = new double[5][];
        int chosen = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < alternatives.length; a++) {
            alternatives[a] = new double[] {random.nextGaussian(), random.nextGaussian()};
            double noise = -Math.log(-Math.log(random.nextDouble(1e-12, 1)));
            double worth = first * alternatives[a][0] + second * alternatives[a][1] + noise;
            chosen = worth > best ? a : chosen;
            best = Math.max(best, worth);
        }
        return new Choice(alternatives, chosen);
    }
}
