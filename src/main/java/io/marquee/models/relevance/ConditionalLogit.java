package io.marquee.models.relevance;

import io.marquee.models.algebra.Cholesky;
import io.marquee.models.algebra.Vectors;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of signals under which the chosen of several alternatives is likely: an alternative with the signals x is chosen
 * with a probability in proportion to exp(w·x). They maximise
 *
 * <pre>Σ ln P(chosen) − ridge / 2 · ‖w − start‖²</pre>
 *
 * over all choices, by Newton's method. McFadden (1974), “Conditional logit analysis of qualitative choice behavior”.
 */
final class ConditionalLogit {
    private static final int MOST_STEPS = 50;
    private static final double TOLERANCE = 1e-6;

    private ConditionalLogit() {}

    /**
     * One choice.
     *
     * @param alternatives alternatives × signals
     * @param chosen which alternative
     */
    record Choice(double[][] alternatives, int chosen) {}

    /**
     * The best weights; {@code start} where there are no choices.
     *
     * @param start what the weights are drawn to
     * @param ridge how strongly, in choices
     */
    static double[] weights(List<Choice> choices, double[] start, double ridge) {
        double[] weights = start.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] move = new Slope(weights, start, ridge).move(choices);
            double longest = IntStream.range(0, move.length)
                    .mapToDouble(i -> Math.abs(move[i]))
                    .max()
                    .orElse(0);
            Vectors.add(Math.min(1, 1 / longest), move, weights);
            if (longest < TOLERANCE) {
                break;
            }
        }
        return weights;
    }

    /** The first and second derivatives at some weights. */
    private static final class Slope {
        private final double[] weights;
        private final double[] gradient;
        private final double[][] curvature;

        Slope(double[] weights, double[] start, double ridge) {
            int n = weights.length;
            this.weights = weights;
            this.gradient = IntStream.range(0, n)
                    .mapToDouble(i -> ridge * (start[i] - weights[i]))
                    .toArray();
            this.curvature = new double[n][n];
            IntStream.range(0, n).forEach(i -> curvature[i][i] = ridge);
        }

        /** Newton's step. */
        double[] move(List<Choice> choices) {
            choices.forEach(this::add);
            Cholesky.solve(curvature, gradient);
            return gradient;
        }

        private void add(Choice choice) {
            double[] probability = probabilities(choice.alternatives());
            double[] mean = new double[weights.length];
            for (int a = 0; a < probability.length; a++) {
                Vectors.add(probability[a], choice.alternatives()[a], mean);
            }
            Vectors.add(1, choice.alternatives()[choice.chosen()], gradient);
            Vectors.add(-1, mean, gradient);
            for (int a = 0; a < probability.length; a++) {
                addSquare(probability[a], choice.alternatives()[a], mean);
            }
        }

        private double[] probabilities(double[][] alternatives) {
            double[] p = new double[alternatives.length];
            for (int a = 0; a < p.length; a++) {
                p[a] = Vectors.dot(weights, alternatives[a], weights.length);
            }
            double highest =
                    IntStream.range(0, p.length).mapToDouble(a -> p[a]).max().orElse(0);
            double sum = 0;
            for (int a = 0; a < p.length; a++) {
                p[a] = Math.exp(p[a] - highest);
                sum += p[a];
            }
            for (int a = 0; a < p.length; a++) {
                p[a] /= sum;
            }
            return p;
        }

        private void addSquare(double probability, double[] signals, double[] mean) {
            for (int i = 0; i < mean.length; i++) {
                double factor = probability * (signals[i] - mean[i]);
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += factor * (signals[j] - mean[j]);
                }
            }
        }
    }
}
