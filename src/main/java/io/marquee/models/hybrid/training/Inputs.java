package io.marquee.models.hybrid.training;

import io.marquee.data.Dataset;
import io.marquee.features.Damping;
import io.marquee.features.Statistics;
import io.marquee.models.Model;
import io.marquee.models.PairSignals;
import io.marquee.models.Shared;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Everything whose word the trees weigh, to be fitted to any part of the ratings.
 *
 * @param damping of the features' statistics
 * @param biases fits what is usual for a user and a movie
 * @param models trainers of models with {@link PairSignals}
 */
record Inputs(Damping damping, Trainer biases, List<Trainer> models) {
    /** Refuses models that have no signals to give, at their first fit. */
    FittedInputs fit(Dataset data, RandomGenerator random, Progress progress) {
        Statistics statistics = Statistics.of(data.ratings(), data.catalogue(), damping);
        Map<String, Model> fitted = new LinkedHashMap<>();
        for (Trainer trainer : models) {
            fitted.put(trainer.name(), fit(trainer, data, random, progress));
        }
        return new FittedInputs(
                new Shared(data.catalogue(), data.ratings(), statistics),
                (Model) biases.fit(data, random, progress),
                fitted);
    }

    private static Model fit(Trainer trainer, Dataset data, RandomGenerator random, Progress progress) {
        if (trainer.fit(data, new SplittableRandom(random.nextLong()), progress) instanceof Model model
                && model instanceof PairSignals) {
            return model;
        }
        throw new IllegalArgumentException(
                "inputs: " + trainer.name() + " has no signals to give; name models such as svd or item-knn");
    }
}
