package io.marquee.web;

/** Reports as runs leave them, small. */
final class SampleReportTexts {
    /** Of its models one has intervals, one has none, one has no ratings to predict, and one tells probabilities. */
    static final String LEADERBOARD = """
            {"data": "sample", "protocol": "random:0.1", "seeds": [1], "splits": 1, "rows": [
              {"model": "bias", "figures": {"rmse": {"perSplit": [0.91], "mean": 0.91}, "ndcg": {"perSplit": [0.03], "mean": 0.03}}},
              {"model": "boosted", "figures": {
                "rmse": {"perSplit": [0.87], "mean": 0.87, "lower": 0.85, "upper": 0.89, "over": "users"},
                "ndcg": {"perSplit": [0.1], "mean": 0.1}}},
              {"model": "popular", "figures": {"ndcg": {"perSplit": [0.12], "mean": 0.12}}},
              {"model": "like", "figures": {"auc": {"perSplit": [0.8], "mean": 0.8}}, "reliability": [
                {"count": 0, "expected": 0, "liked": 0},
                {"count": 40, "expected": 10, "liked": 12, "predicted": 0.25, "observed": 0.3, "lower": 0.18, "upper": 0.45},
                {"count": 80, "expected": 60, "liked": 58, "predicted": 0.75, "observed": 0.725, "lower": 0.62, "upper": 0.81}]}]}
            """;

    static final String IMPORTANCE = """
            {"models": [{"model": "boosted", "features": [
              {"feature": "user_mean", "share": 0.75}, {"feature": "movie_mean", "share": 0.25}]}]}
            """;

    static final String CLUSTERS = """
            {"k": 3, "numbers": [{"k": 2, "silhouette": 0.2, "eigengap": 0.01}, {"k": 3, "silhouette": 0.15, "eigengap": 0.08}]}
            """;

    static final String STUDY = """
            {"data": "sample", "protocol": "leave-last:1", "seeds": [1, 2], "model": "boosted", "rows": [
              {"model": "no clusters", "figures": {"ndcg": {"perSplit": [0.06, 0.08], "mean": 0.07}}},
              {"model": "k = 2", "figures": {"ndcg":
                {"perSplit": [0.05, 0.07], "mean": 0.06, "lower": 0.04, "upper": 0.08, "over": "splits"}}},
              {"model": "k = 3", "figures": {"ndcg":
                {"perSplit": [0.04, 0.06], "mean": 0.05, "lower": 0.03, "upper": 0.07, "over": "splits"}}}]}
            """;

    private SampleReportTexts() {}
}
