package io.marquee.models.neural;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Fixtures;
import io.marquee.models.Scale;
import java.util.SplittableRandom;

/** Small networks that know nothing yet, over a small set. */
final class Small {
    static final Dataset DATASET = Fixtures.learnable(1);
    static final Statistics STATISTICS = Statistics.of(DATASET.ratings(), DATASET.catalogue(), new Damping(5, 5, 5));
    static final Inputs INPUTS = Inputs.of(DATASET.ratings(), STATISTICS, DATASET.catalogue());
    static final NetworkSettings SETTINGS = new NetworkSettings(4, 6, 2, 5, 1_000_000, 32, 0.003, 0.01, 0.1);

    private Small() {}

    /** A network with random weights, vectors and biases. */
    static Network network(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Network network = Network.random(DATASET.ratings(), INPUTS.size(), SETTINGS, random);
        for (Embedding side : new Embedding[] {network.users(), network.movies()}) {
            for (int i = 0; i < side.vectors().length; i++) {
                side.vectors()[i] = (float) random.nextGaussian(0, 0.5);
            }
            for (int i = 0; i < side.biases().length; i++) {
                side.biases()[i] = (float) random.nextGaussian(0, 0.5);
            }
        }
        return network;
    }

    static Learnt learnt(Network network) {
        return new Learnt(network, INPUTS, STATISTICS, DATASET.catalogue(), Scale.of(DATASET.ratings()));
    }

    /** What a walk through the network predicts. */
    static float walked(Network network, int user, int movie, long second) {
        Pass pass = new Pass(network);
        INPUTS.fill(learnt(network).evidence().about(user, movie, second), pass.columns(), 0);
        return pass.forward(user, movie);
    }
}
