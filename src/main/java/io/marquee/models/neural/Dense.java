package io.marquee.models.neural;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.IOException;
import java.util.random.RandomGenerator;

/**
 * A layer of units that each add up all inputs and a constant, by weights of their own.
 *
 * @param outputs how many units there are
 * @param weights (inputs + 1) × outputs, row after row; the last row are the constants
 */
record Dense(int outputs, float[] weights) {
    /** Weights drawn from a normal distribution around zero, and constants of zero. */
    static Dense random(int inputs, int outputs, double deviation, RandomGenerator random) {
        float[] weights = new float[(inputs + 1) * outputs];
        for (int i = 0; i < inputs * outputs; i++) {
            weights[i] = (float) random.nextGaussian(0, deviation);
        }
        return new Dense(outputs, weights);
    }

    int inputs() {
        return weights.length / outputs - 1;
    }

    /** Starts sums from the constants. */
    void start(float[] sums) {
        System.arraycopy(weights, inputs() * outputs, sums, 0, outputs);
    }

    /** Adds one input to the sums of all units, which begin at {@code sums[at]}. */
    void add(int input, float value, float[] sums, int at) {
        if (value == 0) {
            return;
        }
        int row = input * outputs;
        for (int unit = 0; unit < outputs; unit++) {
            sums[at + unit] += value * weights[row + unit];
        }
    }

    /** How fast an error grows with an input, from how fast it grows with the sum of each unit. */
    float slope(int input, float[] slopes) {
        int row = input * outputs;
        float sum = 0;
        for (int unit = 0; unit < outputs; unit++) {
            sum += slopes[unit] * weights[row + unit];
        }
        return sum;
    }

    /** Adds how fast an error grows with each weight to a gradient in the layout of the weights. */
    void backward(float[] inputs, float[] slopes, float[] gradient) {
        for (int input = 0; input < inputs.length; input++) {
            backward(input, inputs[input], slopes, gradient);
        }
        backward(inputs.length, 1, slopes, gradient);
    }

    private void backward(int input, float value, float[] slopes, float[] gradient) {
        if (value == 0) {
            return;
        }
        int row = input * outputs;
        for (int unit = 0; unit < outputs; unit++) {
            gradient[row + unit] += value * slopes[unit];
        }
    }

    void write(BinaryWriter out) throws IOException {
        out.putInt(outputs);
        out.putFloats(weights);
    }

    static Dense read(BinaryReader in) throws IOException {
        return new Dense(in.takeInt(), in.takeFloats());
    }
}
