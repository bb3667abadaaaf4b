package io.marquee.models.neural;

import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Trains one network on squared errors, epoch by epoch, over the ratings in a random order. Vectors and biases follow every
 * rating by plain gradient descent; the weights of the units follow every batch by {@link Adam}.
 */
final class NetworkFit {
    private final Ratings ratings;
    private final TrainingColumns columns;
    private final NetworkSettings settings;
    private final RandomGenerator random;
    private final Network network;
    private final Pass pass;
    private final Adam hidden;
    private final Adam output;
    private final int[] order;

    NetworkFit(Ratings ratings, TrainingColumns columns, NetworkSettings settings, RandomGenerator random) {
        this.ratings = ratings;
        this.columns = columns;
        this.settings = settings;
        this.random = random;
        network = Network.random(ratings, columns.size(), settings, random);
        pass = new Pass(network);
        hidden = new Adam(network.hidden().weights());
        output = new Adam(network.output().weights());
        order = IntStream.range(0, ratings.size()).toArray();
    }

    Network trained(Progress.Task task) {
        long steps = settings.steps(order.length);
        for (long done = 0; done < steps; ) {
            int from = (int) (done % order.length);
            if (from == 0) {
                shuffle();
            }
            int size = (int) Math.min(steps - done, Math.min(settings.batch(), order.length - from));
            batch(from, from + size, (1 + Math.cos(Math.PI * done / steps)) / 2);
            task.advance(size);
            done += size;
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
        columns.copy(row, pass.columns());
        float error = pass.forward(user, movie) - (float) ratings.stars(row);
        pass.backward(error);
        pass.addTo(hidden.gradient(), output.gradient());
        network.users().descend(user, error, pass.userSlopes(), rate, l2);
        network.movies().descend(movie, error, pass.movieSlopes(), rate, l2);
    }
}
