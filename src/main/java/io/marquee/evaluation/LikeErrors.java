package io.marquee.evaluation;

import io.marquee.data.Ratings;
import io.marquee.evaluation.metrics.AreaUnderCurve;
import io.marquee.evaluation.metrics.BrierScore;
import io.marquee.evaluation.metrics.LogLoss;
import io.marquee.evaluation.metrics.Reliability;
import io.marquee.models.Limited;
import io.marquee.models.Trainer;
import io.marquee.models.like.Like;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Scores beside what was liked of the held-out ratings. */
final class LikeErrors {
    private final double[] scores;
    private final boolean[] liked;

    private LikeErrors(double[] scores, boolean[] liked) {
        this.scores = scores;
        this.liked = liked;
    }

    /**
     * Puts scores beside ratings.
     *
     * @param scores {@code scores[i]} belongs to row i of the held-out ratings
     * @param threshold the fewest stars that count as liked
     */
    static LikeErrors of(double[] scores, Ratings test, double threshold) {
        boolean[] liked = new boolean[test.size()];
        IntStream.range(0, liked.length).forEach(row -> liked[row] = test.stars(row) >= threshold);
        return new LikeErrors(scores, liked);
    }

    /** The fewest stars that count as liked: what the first like model among the trainers says, or else the default. */
    static double threshold(List<Trainer> trainers) {
        return trainers.stream()
                .map(trainer -> trainer instanceof Limited limited ? limited.model() : trainer)
                .filter(Like.class::isInstance)
                .map(Like.class::cast)
                .findFirst()
                .orElse(Like.tuned())
                .settings()
                .threshold();
    }

    /** How well the order of any scores tells likes apart, where there are likes and others. */
    Map<Measure, Double> ofOrder() {
        Map<Measure, Double> figures = new EnumMap<>(Measure.class);
        double area = new AreaUnderCurve().of(scores, liked);
        if (!Double.isNaN(area)) {
            figures.put(Measure.AUC, area);
        }
        return figures;
    }

    /** How good the scores are as probabilities. */
    Map<Measure, Double> ofProbabilities() {
        Map<Measure, Double> figures = ofOrder();
        figures.put(Measure.LOG_LOSS, new LogLoss().of(scores, liked));
        figures.put(Measure.BRIER, new BrierScore().of(scores, liked));
        figures.put(Measure.CALIBRATION_ERROR, reliability().calibrationError());
        return figures;
    }

    /** Whether the scores come true as probabilities. */
    Reliability reliability() {
        return Reliability.of(scores, liked);
    }
}
