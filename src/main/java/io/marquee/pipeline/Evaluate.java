package io.marquee.pipeline;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.marquee.data.split.Protocol;
import io.marquee.evaluation.Evaluation;
import io.marquee.evaluation.Leaderboard;
import io.marquee.evaluation.LeaderboardTable;
import io.marquee.evaluation.Measure;
import io.marquee.evaluation.RankingSettings;
import io.marquee.evaluation.ReliabilityPicture;
import io.marquee.models.Models;
import io.marquee.models.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Measures the models on held-out ratings, fitted anew on the rest; puts out the figures of accuracy by name: {@code
 * boosted.rmse}.
 */
final class Evaluate extends Stage<Map<String, Double>> {
    private static final String FILE = "metrics.json";
    private static final String ERROR = "." + Measure.RMSE.key();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Ingest ingest;
    private final FindClusters clusters;
    private final EvaluationPlan plan;
    private final List<Trainer> trainers;

    Evaluate(Workshop workshop, Ingest ingest, FindClusters clusters, Plan plan) {
        super(workshop, "evaluate", plan.evaluation() + " " + trainers(plan), List.of(ingest, clusters));
        this.ingest = ingest;
        this.clusters = clusters;
        this.plan = plan.evaluation();
        this.trainers = trainers(plan);
    }

    private static List<Trainer> trainers(Plan plan) {
        return plan.evaluation().models().stream()
                .map(Models::named)
                .map(plan::tuned)
                .toList();
    }

    @Override
    protected Map<String, Double> run(Workshop workshop, Path folder) throws IOException {
        List<Long> seeds = LongStream.rangeClosed(1, plan.seeds()).boxed().toList();
        RankingSettings ranking = RankingSettings.standard().forAtMost(plan.rankedUsers());
        Leaderboard board = new Evaluation(trainers, ranking, Optional.of(clusters.output()))
                .run(ingest.output(), Protocol.parse(plan.protocol()), seeds, workshop.progress());
        workshop.report().text("leaderboard.txt", LeaderboardTable.render(board));
        String json = JSON.writeValueAsString(board);
        workshop.report().text("leaderboard.json", json);
        StageReport.write(folder, json);
        ReliabilityPicture reliability = new ReliabilityPicture(board);
        if (reliability.isOfUse()) {
            workshop.report().picture("reliability.png", reliability::write);
        }
        return metrics(board);
    }

    private static Map<String, Double> metrics(Leaderboard board) {
        Map<String, Double> metrics = new TreeMap<>();
        board.rows()
                .forEach(row -> row.figures().forEach((measure, figure) -> {
                    if (measure.kind() != Measure.Kind.COST) {
                        metrics.put(row.model() + "." + measure.key(), figure.mean());
                    }
                }));
        return metrics;
    }

    /** The model with the lowest error. */
    @Override
    protected String remark(Map<String, Double> metrics) {
        return metrics.entrySet().stream()
                .filter(metric -> metric.getKey().endsWith(ERROR))
                .min(Map.Entry.comparingByValue())
                .map(best -> String.format(
                        Locale.ROOT, ": %s has RMSE %.4f", best.getKey().replace(ERROR, ""), best.getValue()))
                .orElse("");
    }

    @Override
    protected void write(Map<String, Double> metrics, Path folder) throws IOException {
        JSON.writeValue(folder.resolve(FILE).toFile(), metrics);
    }

    @Override
    protected Map<String, Double> read(Path folder) throws IOException {
        return JSON.readValue(folder.resolve(FILE).toFile(), new TypeReference<TreeMap<String, Double>>() {});
    }
}
