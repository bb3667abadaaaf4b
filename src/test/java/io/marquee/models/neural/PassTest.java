package io.marquee.models.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.marquee.data.Index;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Slopes agree with what the squared error does when a parameter is moved a little. */
class PassTest {
    private static final int USER = 3;
    private static final int MOVIE = 7;
    private static final long SECOND = 1_100_000_000;
    private static final double STARS = 2;
    private static final float LITTLE = 0.01f;

    private final Network network = Small.network(5);
    private final Pass pass = new Pass(network);

    private void walk() {
        Small.INPUTS.fill(Small.learnt(network).evidence().about(USER, MOVIE, SECOND), pass.columns(), 0);
        pass.backward(pass.forward(USER, MOVIE) - (float) STARS);
    }

    private double slope(float[] parameters, int i) {
        float kept = parameters[i];
        parameters[i] = kept + LITTLE;
        double above = loss();
        parameters[i] = kept - LITTLE;
        double below = loss();
        parameters[i] = kept;
        return (above - below) / (2 * LITTLE);
    }

    private double loss() {
        double error = Small.walked(network, USER, MOVIE, SECOND) - STARS;
        return error * error / 2;
    }

    @Test
    void areRightForEveryWeight() {
        float[] hidden = new float[network.hidden().weights().length];
        float[] output = new float[network.output().weights().length];
        walk();
        pass.addTo(hidden, output);
        for (int i = 0; i < hidden.length; i++) {
            assertThat((double) hidden[i])
                    .as("hidden %d", i)
                    .isEqualTo(slope(network.hidden().weights(), i), within(2e-2));
        }
        for (int i = 0; i < output.length; i++) {
            assertThat((double) output[i])
                    .as("output %d", i)
                    .isEqualTo(slope(network.output().weights(), i), within(2e-2));
        }
        assertThat(IntStream.range(0, hidden.length).mapToDouble(i -> Math.abs(hidden[i])))
                .as("hidden")
                .anyMatch(slope -> slope > 0.5);
    }

    @Test
    void areRightForVectorsWhoseUnitsAreSilent() {
        Arrays.fill(network.output().weights(), 0, network.units(), 0);
        walk();
        for (int k = 0; k < network.factors(); k++) {
            double expected = slope(network.users().vectors(), USER * network.factors() + k);
            assertThat((double) pass.userSlopes()[k]).as("user %d", k).isEqualTo(expected, within(1e-2));
        }
        for (int k = 0; k < network.factors(); k++) {
            double expected = slope(network.movies().vectors(), MOVIE * network.factors() + k);
            assertThat((double) pass.movieSlopes()[k]).as("movie %d", k).isEqualTo(expected, within(1e-2));
        }
    }

    @Test
    void reachVectorsByWayOfUnitsShrunk() {
        int first = MOVIE * network.factors();
        Arrays.fill(network.movies().vectors(), first, first + network.factors(), 0);
        walk();
        for (int k = 0; k < network.factors(); k++) {
            double whole = slope(network.users().vectors(), USER * network.factors() + k);
            assertThat((double) pass.userSlopes()[k]).as("user %d", k).isEqualTo(Pass.PULL * whole, within(1e-2));
        }
    }

    @Test
    void knowsNothingOfTheUnseen() {
        float nobody = Small.walked(network, Index.ABSENT, MOVIE, SECOND);
        float beyond = new Pass(network).forward(network.users().biases().length, Index.ABSENT);
        assertThat(nobody).isFinite().isNotEqualTo(Small.walked(network, USER, MOVIE, SECOND));
        assertThat(beyond).isEqualTo(new Pass(network).forward(Index.ABSENT, Index.ABSENT));
    }
}
