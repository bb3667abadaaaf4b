package io.marquee.evaluation;

import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.Optional;
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
    /** Keeps the trainers from change. */
    public Evaluation {
        trainers = List.copyOf(trainers);
    }

    /** An evaluation with the standard lists and without clusters. */
    public static Evaluation of(List<Trainer> trainers) {
        return new Evaluation(trainers, RankingSettings.standard(), Optional.empty());
    }

    /** The same evaluation with the error of each cluster. */
    public Evaluation with(Clusters clusters) {
        return new Evaluation(trainers, ranking, Optional.of(clusters));
    }

    /** The rows of the leaderboard over splits of a set, which are taken from the stream one at a time. */
    List<Row> rows(Dataset data, Stream<HeldOut> splits, Progress progress) {
        Tally tally = new Tally();
        splits.sequential().forEach(split -> {
            Trial trial = new Trial(data.with(split.training()), split.test(), split.seed(), ranking, clusters);
            for (Trainer trainer : trainers) {
                String label = trainer.name() + ", seed " + split.seed();
                tally.add(trainer.name(), trial.run(trainer, new LabelledProgress(label, progress)));
            }
        });
        return tally.rows();
    }
}
