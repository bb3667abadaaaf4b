package io.marquee.evaluation;

import io.marquee.clusters.Clusters;
import io.marquee.data.Dataset;
import io.marquee.data.Ratings;
import io.marquee.evaluation.metrics.AveragePrecision;
import io.marquee.evaluation.metrics.CatalogueCoverage;
import io.marquee.evaluation.metrics.DiscountedGain;
import io.marquee.evaluation.metrics.IntraListDiversity;
import io.marquee.evaluation.metrics.ListMetric;
import io.marquee.evaluation.metrics.Novelty;
import io.marquee.evaluation.metrics.Precision;
import io.marquee.evaluation.metrics.RankedList;
import io.marquee.evaluation.metrics.RareShare;
import io.marquee.evaluation.metrics.Recall;
import io.marquee.evaluation.metrics.ReciprocalRank;
import io.marquee.models.IntervalModel;
import io.marquee.models.LikeModel;
import io.marquee.models.Model;
import io.marquee.models.RatingModel;
import io.marquee.models.Scorer;
import io.marquee.models.Trainer;
import io.marquee.progress.Progress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** One split, on which any number of models are tried under the same conditions. */
final class Trial {
    private final Dataset training;
    private final Ratings test;
    private final long seed;
    private final Optional<Clusters> clusters;
    private final Ranker ranker;
    private final Map<Measure, ListMetric> listMetrics;

    Trial(Dataset training, Ratings test, long seed, RankingSettings ranking, Optional<Clusters> clusters) {
        this.training = training;
        this.test = test;
        this.seed = seed;
        this.clusters = clusters;
        this.ranker = Ranker.of(training, test, ranking, new SplittableRandom(seed));
        this.listMetrics = listMetrics(training);
    }

    private static Map<Measure, ListMetric> listMetrics(Dataset training) {
        Map<Measure, ListMetric> metrics = new EnumMap<>(Measure.class);
        metrics.put(Measure.PRECISION, new Precision());
        metrics.put(Measure.RECALL, new Recall());
        metrics.put(Measure.NDCG, new DiscountedGain());
        metrics.put(Measure.MAP, new AveragePrecision());
        metrics.put(Measure.MRR, new ReciprocalRank());
        metrics.put(Measure.NOVELTY, Novelty.of(training.ratings()));
        metrics.put(Measure.DIVERSITY, IntraListDiversity.of(training.catalogue()));
        metrics.put(Measure.RARE, RareShare.of(training.ratings()));
        return metrics;
    }

    /**
     * Fits a model and measures it; every model starts from the same random state.
     *
     * @param threshold the fewest stars that count as liked, for a model that does not say so itself
     */
    Outcome run(Trainer trainer, double threshold, Progress progress) {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        PeakHeap heap = PeakHeap.watched();
        Stopwatch watch = Stopwatch.started();
        Scorer scorer = trainer.fit(training, new SplittableRandom(seed), progress);
        figures.put(Measure.FIT_SECONDS, watch.lap());
        figures.put(Measure.PEAK_HEAP_BYTES, (double) heap.bytes());
        if (scorer instanceof Model model) {
            figures.put(Measure.BUNDLE_BYTES, (double) BundleSize.of(model));
        }
        watch.lap();
        double[] scores = scores(scorer);
        figures.put(Measure.PREDICT_SECONDS, watch.lap());
        figures.putAll(listed(scorer, Pool.ALL, progress));
        if (scorer instanceof LikeModel model) {
            LikeErrors likes = LikeErrors.of(scores, test, model.threshold());
            figures.putAll(likes.ofProbabilities());
            return new Outcome(figures, Map.of(), Map.of(), Optional.of(likes.reliability()));
        }
        if (!(scorer instanceof RatingModel)) {
            return new Outcome(figures, Map.of());
        }
        figures.putAll(LikeErrors.of(scores, test, threshold).ofOrder());
        RatingErrors errors = RatingErrors.of(scores, test);
        figures.putAll(errors.figures());
        if (scorer instanceof IntervalModel model) {
            figures.putAll(IntervalErrors.figures(model, test));
        }
        return new Outcome(
                figures, clusters.map(errors::byCluster).orElse(Map.of()), errors.overUsers(), Optional.empty());
    }

    /** Makes lists of what is in the pool, and measures them. */
    Map<Measure, Double> listed(Scorer scorer, Pool pool, Progress progress) {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        Stopwatch watch = Stopwatch.started();
        List<RankedList> lists = ranker.lists(scorer, pool, progress);
        if (!lists.isEmpty()) {
            figures.put(Measure.LIST_MILLIS, 1000 * watch.lap() / lists.size());
            measureLists(lists, figures);
        }
        return figures;
    }

    private double[] scores(Scorer scorer) {
        return IntStream.range(0, test.size())
                .parallel()
                .mapToDouble(row -> scorer.score(test.user(row), test.movie(row), test.second(row)))
                .toArray();
    }

    private void measureLists(List<RankedList> lists, Map<Measure, Double> figures) {
        listMetrics.forEach((measure, metric) -> figures.put(
                measure, lists.stream().mapToDouble(metric::of).average().orElseThrow()));
        figures.put(
                Measure.COVERAGE,
                CatalogueCoverage.of(lists, training.catalogue().size()));
    }
}
