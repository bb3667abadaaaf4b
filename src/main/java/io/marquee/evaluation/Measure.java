package io.marquee.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the leaderboard tells of a model. */
public enum Measure {
    /** {@link io.marquee.evaluation.metrics.RootMeanSquaredError}, in stars. */
    @JsonProperty("rmse")
    RMSE("RMSE", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.MeanAbsoluteError}, in stars. */
    @JsonProperty("mae")
    MAE("MAE", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.RSquared}. */
    @JsonProperty("r2")
    R_SQUARED("R²", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.Precision}, mean over users. */
    @JsonProperty("precision")
    PRECISION("precision", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.Recall}, mean over users. */
    @JsonProperty("recall")
    RECALL("recall", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.DiscountedGain}, mean over users. */
    @JsonProperty("ndcg")
    NDCG("NDCG", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.AveragePrecision}, mean over users. */
    @JsonProperty("map")
    MAP("MAP", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.ReciprocalRank}, mean over users. */
    @JsonProperty("mrr")
    MRR("MRR", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.CatalogueCoverage}. */
    @JsonProperty("coverage")
    COVERAGE("coverage", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.Novelty}, in bits, mean over users. */
    @JsonProperty("novelty")
    NOVELTY("novelty", 2, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.IntraListDiversity}, mean over users. */
    @JsonProperty("diversity")
    DIVERSITY("diversity", 3, Kind.LIST),
    /** Wall-clock seconds to fit the model. */
    @JsonProperty("fitSeconds")
    FIT_SECONDS("fit s", 2, Kind.TIME),
    /** Wall-clock seconds to score the held-out ratings. */
    @JsonProperty("predictSeconds")
    PREDICT_SECONDS("predict s", 2, Kind.TIME),
    /** Wall-clock seconds to make the lists. */
    @JsonProperty("rankSeconds")
    RANK_SECONDS("rank s", 2, Kind.TIME);

    /** What a measure is about. */
    enum Kind {
        RATING,
        LIST,
        TIME
    }

    private final String header;
    private final int decimals;
    private final Kind kind;

    Measure(String header, int decimals, Kind kind) {
        this.header = header;
        this.decimals = decimals;
        this.kind = kind;
    }

    String header() {
        return header;
    }

    int decimals() {
        return decimals;
    }

    Kind kind() {
        return kind;
    }
}
