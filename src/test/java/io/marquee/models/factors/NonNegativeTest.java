package io.marquee.models.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class NonNegativeTest {
    /** Two movies, (1, 0) and (1, 1), without biases. */
    private static final Factors MOVIES = new Factors(3, new float[] {1, 0, 0, 1, 1, 0, 0, 0, 0});

    @Test
    void findsTheFactorsThatExplainTheRatings() {
        NonNegative equations = new NonNegative(3, false);
        equations.add(MOVIES, 0, 2);
        equations.add(MOVIES, 1, 5);
        assertThat(equations.solve(new double[3], 1e-9, new double[3]))
                .containsExactly(new double[] {2, 3, 0}, within(1e-3));
    }

    @Test
    void stopsAtZero() {
        NonNegative equations = new NonNegative(3, false);
        equations.add(MOVIES, 0, 4);
        equations.add(MOVIES, 1, 2);
        assertThat(equations.solve(new double[3], 1e-9, new double[3]))
                .containsExactly(new double[] {3, 0, 0}, within(1e-3));
    }

    @Test
    void isThePriorWithoutRatings() {
        double[] prior = {0.5, 2, -1};
        assertThat(new NonNegative(3, true).solve(prior, 3, new double[3])).containsExactly(prior);
    }

    @Test
    void letsTheBiasAloneBeNegative() {
        NonNegative equations = new NonNegative(3, true);
        equations.add(MOVIES, 0, -2);
        equations.add(MOVIES, 1, -2);
        assertThat(equations.solve(new double[3], 1e-9, new double[3]))
                .containsExactly(new double[] {0, 0, -2}, within(1e-3));
    }

    @Test
    void leavesNoBetterVectorNearby() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 50; run++) {
            Factors partners = Factors.zero(8, 4);
            double[] stars = random.doubles(8, 0, 5).toArray();
            NonNegative equations = new NonNegative(4, false);
            for (int partner = 0; partner < 8; partner++) {
                partners.set(partner, new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble(), 0});
                equations.add(partners, partner, stars[partner]);
            }
            double[] prior = {1, 1, 1, 0};
            double[] best = equations.solve(prior, 0.5, prior);
            ToDoubleFunction<double[]> loss = x -> loss(x, prior, partners, stars);
            for (int trial = 0; trial < 50; trial++) {
                double[] other = best.clone();
                other[random.nextInt(3)] += random.nextGaussian(0, 0.1);
                boolean allowed = other[0] >= 0 && other[1] >= 0 && other[2] >= 0;
                assertThat(allowed && loss.applyAsDouble(other) < loss.applyAsDouble(best) - 1e-6)
                        .isFalse();
            }
        }
    }

    private static double loss(double[] x, double[] prior, Factors partners, double[] stars) {
        double loss = 0;
        for (int i = 0; i < 3; i++) {
            loss += 0.5 * (x[i] - prior[i]) * (x[i] - prior[i]);
        }
        for (int partner = 0; partner < stars.length; partner++) {
            double error = stars[partner];
            for (int i = 0; i < 3; i++) {
                error -= x[i] * partners.value(partner, i);
            }
            loss += error * error;
        }
        return loss;
    }
}
