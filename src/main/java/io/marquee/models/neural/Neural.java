package io.marquee.models.neural;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.RatingModel;
import io.marquee.models.Scale;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A committee of small neural networks over learnt vectors of users and movies and over the features of both. For a training row
 * the features leave its own rating out.
 *
 * @param damping of the features' statistics
 * @param network how each member is built and trained
 */
public record Neural(Damping damping, NetworkSettings network) implements Trainer {
    /** With the settings of {@code pipeline/default.toml}. */
    public Neural() {
        this(new Damping(5, 5, 5), NetworkSettings.DEFAULT);
    }

    @Override
    public String name() {
        return "neural";
    }

    @Override
    public RatingModel fit(Dataset training, RandomGenerator random, Progress progress) {
        Ratings ratings = training.ratings();
        Catalogue catalogue = training.catalogue();
        Scale scale = Scale.of(ratings);
        Statistics statistics = Statistics.of(ratings, catalogue, damping);
        Inputs inputs = Inputs.of(ratings, statistics, catalogue);
        TrainingColumns columns = TrainingColumns.of(ratings, inputs, statistics, catalogue);
        long[] seeds = random.longs(network.members()).toArray();
        long steps = network.steps(ratings.size()) * network.members();
        try (Progress.Task task = progress.start("fitting " + name(), steps)) {
            List<Network> members = IntStream.range(0, seeds.length)
                    .parallel()
                    .mapToObj(m -> new SplittableRandom(seeds[m]))
                    .map(its -> new NetworkFit(ratings, columns, network, its))
                    .map(fit -> fit.trained(task))
                    .toList();
            return NeuralModel.of(new Learnt(new Committee(members).network(), inputs, statistics, catalogue, scale));
        }
    }
}
