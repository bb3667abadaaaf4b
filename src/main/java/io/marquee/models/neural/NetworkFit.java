package io.marquee.models.neural;

import io.marquee.data.Ratings;
import io.marquee.features.Evidence;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Trains one network on squared errors, epoch by epoch, over the ratings in a random order. Vectors and biases follow every
 * rating by plain gradient descent; the weights of the units follow every batch by {@link Adam}.
 */
final class NetworkFit {
    private final Ratings ratings;
    private final Inputs inputs;
    private final NetworkSettings settings;
    private final RandomGenerator random;
    private final Evidence evidence;
    private final Network network;
    private final Pass pass;
    private final Adam hidden;
    private final Adam output;
    private final int[] order;

    NetworkFit(Ratings ratings, Evidence evidence, Inputs inputs, NetworkSettings settings, RandomGenerator random) {
        this.ratings = ratings;
        this.inputs = inputs;
        this.settings = settings;
        this.random = random;
        this.evidence = evidence;
        network = Network.random(ratings, inputs.size(), settings, random);
        pass = new Pass(network);
        hidden = new Adam(network.hidden().weights());
        output = new Adam(network.output().weights());
        order = IntStream.range(0, ratings.size()).toArray();
    }

    Network trained(Progress.Task task) {
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            shuffle();
            for (int from = 0; from < order.length; from += settings.batch()) {
                int to = Math.min(order.length, from + settings.batch());
                double done = (epoch + (double) from / order.length) / settings.epochs();
                batch(from, to, (1 + Math.cos(Math.PI * done)) / 2);
                task.advance(to - from);
            }
        }
        return network;
    }

    /** Durstenfeld (1964), <a href="https://doi.org/10.1145/364520.364540">doi:10.1145/364520.364540</a>. */
    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int row = order[i];
            order[i] = order[other];
            order[other] = row;
        }
    }

    /**
     * One step of all weights.
     *
     * @param share of the first learning rates
     */
    private void batch(int from, int to, double share) {
        float vectorRate = (float) (share * settings.vectorRate());
        for (int i = from; i < to; i++) {
            learn(order[i], vectorRate);
        }
        hidden.step(share * settings.weightRate(), to - from);
        output.step(share * settings.weightRate(), to - from);
    }

    private void learn(int row, float rate) {
        int user = ratings.user(row);
        int movie = ratings.movie(row);
        float l2 = (float) settings.l2();
        inputs.fill(evidence.aboutRow(ratings, row), pass.columns());
        float error = pass.forward(user, movie) - (float) ratings.stars(row);
        pass.backward(error);
        pass.addTo(hidden.gradient(), output.gradient());
        network.users().descend(user, error, pass.userSlopes(), rate, l2);
        network.movies().descend(movie, error, pass.movieSlopes(), rate, l2);
    }
}
