package io.marquee.models.neural;

import java.util.Arrays;

/**
 * Steps down a noisy gradient, each parameter at a pace of its own: Kingma and Ba (2015), “Adam”, algorithm 1, <a
 * href="https://arxiv.org/abs/1412.6980">arXiv:1412.6980</a>, with their β₁, β₂ and ε.
 */
final class Adam {
    private static final float BETA_1 = 0.9f;
    private static final float BETA_2 = 0.999f;
    private static final float EPSILON = 1e-8f;

    private final float[] parameters;
    private final float[] gradient;
    private final float[] mean;
    private final float[] square;
    private int steps;

    /** Will change the parameters in place. */
    Adam(float[] parameters) {
        this.parameters = parameters;
        this.gradient = new float[parameters.length];
        this.mean = new float[parameters.length];
        this.square = new float[parameters.length];
    }

    /** Where the gradient of a step is to be added up. */
    float[] gradient() {
        return gradient;
    }

    /**
     * Makes a step, and clears the gradient for the next one.
     *
     * @param rate α
     * @param examples how many were added up
     */
    void step(double rate, int examples) {
        steps++;
        float pace = (float) (rate / (1 - Math.pow(BETA_1, steps)));
        float correction = (float) (1 / (1 - Math.pow(BETA_2, steps)));
        for (int i = 0; i < parameters.length; i++) {
            float slope = gradient[i] / examples;
            mean[i] = BETA_1 * mean[i] + (1 - BETA_1) * slope;
            square[i] = BETA_2 * square[i] + (1 - BETA_2) * slope * slope;
            parameters[i] -= pace * mean[i] / ((float) Math.sqrt(square[i] * correction) + EPSILON);
        }
        Arrays.fill(gradient, 0);
    }
}
