package io.marquee.evaluation;

import io.marquee.clusters.Clusters;
import io.marquee.clusters.spectral.SpectralClustering;
import io.marquee.data.Dataset;
import io.marquee.data.split.Protocol;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * What it costs and gains to list only movies that someone in the user's cluster has rated: the lists of one model, without that
 * restriction and with it for several numbers of clusters. The model is fitted once for each split; it and the clusters know
 * the training part alone.
 *
 * @param trainer of the model
 * @param clustering how users are grouped; its k is replaced by each of {@code ks}
 * @param ks the numbers of clusters
 * @param ranking how lists are made and judged
 */
public record ClusterStudy(Trainer trainer, SpectralClustering clustering, List<Integer> ks, RankingSettings ranking) {
    private static final String UNRESTRICTED = "no clusters";

    /** Keeps the numbers from change. */
    public ClusterStudy {
        ks = List.copyOf(ks);
    }

    /**
     * Measures the lists on every split.
     *
     * @param seeds of random protocols, of the model and of the clusters; a protocol without chance is used with the first
     * @throws io.marquee.data.DataException when the set has too few ratings for the protocol
     */
    public ClusterReport run(Dataset data, Protocol protocol, List<Long> seeds, Progress progress) {
        List<Long> used = HeldOut.seeds(protocol, seeds);
        Outcomes outcomes = new Outcomes();
        HeldOut.of(data, protocol, used).forEach(heldOut -> study(data, heldOut, outcomes, progress));
        return new ClusterReport(
                data.name(), data.hash(), protocol.toString(), used, trainer.name(), ranking, outcomes.inOrder());
    }

    private void study(Dataset data, HeldOut heldOut, Outcomes outcomes, Progress progress) {
        Dataset training = data.with(heldOut.split().train());
        Trial trial = new Trial(training, heldOut.split().test(), heldOut.seed(), ranking, Optional.empty());
        Progress named = new LabelledProgress("seed " + heldOut.seed(), progress);
        Scorer scorer = trainer.fit(training, new SplittableRandom(heldOut.seed()), named);
        trial.listed(scorer, Pool.ALL, new LabelledProgress("warming up", named));
        outcomes.add(UNRESTRICTED, outcome(trial.listed(scorer, Pool.ALL, named), 1));
        for (int k : ks) {
            ClusterPool pool = pool(k, training, heldOut.seed(), named);
            Progress clustered = new LabelledProgress("k = " + k, named);
            outcomes.add("k = " + k, outcome(trial.listed(scorer, pool, clustered), pool.share()));
        }
    }

    private ClusterPool pool(int k, Dataset training, long seed, Progress progress) {
        Clusters clusters = new SpectralClustering(k, clustering.neighbours(), clustering.maxGraphUsers())
                .fit(training.ratings(), training.catalogue(), new SplittableRandom(seed), progress)
                .clusters();
        return new ClusterPool(clusters, training.ratings());
    }

    private static Outcome outcome(Listed listed, double share) {
        listed.figures().put(Measure.CANDIDATES, share);
        return new Outcome(listed.figures(), Map.of(), listed.overUsers(), Optional.empty());
    }
}
