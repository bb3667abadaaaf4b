package io.marquee.models.neural;

/**
 * Walks through a network, forward to a prediction and back to what the error grows with: backpropagation, Rumelhart, Hinton and
 * Williams (1986), <a href="https://doi.org/10.1038/323533a0">doi:10.1038/323533a0</a>.
 *
 * <p>Works in arrays of its own: not safe to share between threads.
 */
final class Pass {
    /** How much of the units' slopes reaches the vectors. If all of it did, they would learn the training ratings by heart. */
    static final float PULL = 0.2f;

    private final Network network;
    private final int userAt;
    private final int movieAt;
    private final float[] inputs;
    private final float[] units;
    private final float[] slopes;
    private final float[] vectorSlopes;
    private final float[] error = new float[1];
    private final float[] sum = new float[1];

    Pass(Network network) {
        this.network = network;
        userAt = network.columns();
        movieAt = network.movieAt();
        inputs = new float[network.hidden().inputs()];
        units = new float[network.units()];
        slopes = new float[network.units()];
        vectorSlopes = new float[network.factors()];
    }

    /** Where the columns are to be put before {@link #forward}. */
    float[] columns() {
        return inputs;
    }

    /** The prediction, in stars, not clamped. */
    float forward(int user, int movie) {
        network.users().copy(user, inputs, userAt);
        network.movies().copy(movie, inputs, movieAt);
        float dot = 0;
        for (int k = 0; k < vectorSlopes.length; k++) {
            dot += inputs[userAt + k] * inputs[movieAt + k];
        }
        for (int input = userAt; input < inputs.length; input++) {
            inputs[input] *= Network.REACH;
        }
        hide();
        return sum[0] + dot + network.users().bias(user) + network.movies().bias(movie);
    }

    private void hide() {
        network.hidden().start(units);
        for (int input = 0; input < inputs.length; input++) {
            network.hidden().add(input, inputs[input], units, 0);
        }
        network.output().start(sum);
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = Math.max(0, units[unit]);
            sum[0] += units[unit] * network.output().weights()[unit];
        }
    }

    /** Goes back from a prediction that is so many stars too high; the slopes are then those of ½·error². */
    void backward(float tooHigh) {
        error[0] = tooHigh;
        for (int unit = 0; unit < units.length; unit++) {
            slopes[unit] = units[unit] > 0 ? tooHigh * network.output().weights()[unit] : 0;
        }
    }

    /** Adds the slopes of the weights to gradients. */
    void addTo(float[] hiddenGradient, float[] outputGradient) {
        network.hidden().backward(inputs, slopes, hiddenGradient);
        network.output().backward(units, error, outputGradient);
    }

    /** The slopes of the user's vector, those by way of the units shrunk by {@link #PULL}; good until the next call. */
    float[] userSlopes() {
        return vectorSlopes(userAt, movieAt);
    }

    /** The same of the movie's vector. */
    float[] movieSlopes() {
        return vectorSlopes(movieAt, userAt);
    }

    private float[] vectorSlopes(int at, int otherAt) {
        for (int k = 0; k < vectorSlopes.length; k++) {
            float ofDot = error[0] * inputs[otherAt + k] / Network.REACH;
            float ofUnits = Network.REACH * network.hidden().slope(at + k, slopes);
            vectorSlopes[k] = ofDot + PULL * ofUnits;
        }
        return vectorSlopes;
    }
}
