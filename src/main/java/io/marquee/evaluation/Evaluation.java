package io.marquee.evaluation;

import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.data.split.TimeCut;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Measures models side by side: all of them on the same splits, and each from the same random state.
 *
 * @param trainers of the models
 * @param ranking how lists are made and judged
 * @param clusters of all users of the set, to tell the error of each cluster; they only sort errors and no model sees
 *     them, so they may come from all ratings
 */
public record Evaluation(List<Trainer> trainers, RankingSettings ranking, Optional<Clusters> clusters) {
    private static final String FUTURE =
            "This protocol looks into the future: models learn from ratings newer than some that they are tested on."
                    + " time:0.1 does not.";

    /** Refuses an evaluation of nothing. */
    public Evaluation {
        trainers = List.copyOf(trainers);
        if (trainers.isEmpty()) {
            throw new IllegalArgumentException("there is no model to measure; name at least one");
        }
        List<String> names = trainers.stream().map(Trainer::name).toList();
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("a model is named more than once: " + String.join(", ", names));
        }
    }

    /** An evaluation with the standard lists and without clusters. */
    public static Evaluation of(List<Trainer> trainers) {
        return new Evaluation(trainers, RankingSettings.standard(), Optional.empty());
    }

    /** The same evaluation with the error of each cluster. */
    public Evaluation with(Clusters clusters) {
        return new Evaluation(trainers, ranking, Optional.of(clusters));
    }

    /**
     * Measures every model on every split.
     *
     * @param seeds of random protocols and of the models, at least one; a protocol without chance has one split whatever
     *     the seed, so there the first seed alone is used
     * @throws io.marquee.data.DataException when the set has too few ratings for the protocol
     */
    public Leaderboard run(Dataset data, Protocol protocol, List<Long> seeds, Progress progress) {
        List<Long> used = HeldOut.seeds(protocol, seeds);
        Outcomes outcomes = new Outcomes();
        HeldOut.of(data, protocol, used).forEach(heldOut -> tryAll(data, heldOut, outcomes, progress));
        List<String> notes = Stream.concat(
                        protocol instanceof TimeCut ? Stream.empty() : Stream.of(FUTURE), Stream.of(lists(), likes()))
                .toList();
        return new Leaderboard(
                data.name(),
                data.hash(),
                protocol.toString(),
                used,
                outcomes.splits(),
                ranking,
                outcomes.rows(),
                notes);
    }

    private void tryAll(Dataset data, HeldOut heldOut, Outcomes outcomes, Progress progress) {
        Dataset training = data.with(heldOut.split().train());
        Trial trial = new Trial(training, heldOut.split().test(), heldOut.seed(), ranking, clusters);
        double threshold = LikeErrors.threshold(trainers);
        for (Trainer trainer : trainers) {
            String label = trainer.name() + ", seed " + heldOut.seed();
            outcomes.add(trainer.name(), trial.run(trainer, threshold, new LabelledProgress(label, progress)));
        }
    }

    private String lists() {
        return "Lists rank every movie that the user has not rated in training, for up to " + ranking.mostUsers()
                + " users with a held-out movie of at least " + ranking.relevantStars()
                + " stars, which counts as relevant.";
    }

    private String likes() {
        return "A like is a rating of at least " + LikeErrors.threshold(trainers)
                + " stars. AUC asks for order alone, so models that predict stars have it, too.";
    }
}
