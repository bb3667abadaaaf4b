package io.marquee.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the leaderboard tells of a model. */
public enum Measure {
    /** {@link io.marquee.evaluation.metrics.RootMeanSquaredError}, in stars. */
    RMSE("rmse", "RMSE", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.MeanAbsoluteError}, in stars. */
    MAE("mae", "MAE", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.RSquared}. */
    R_SQUARED("r2", "R²", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.Precision}, mean over users. */
    PRECISION("precision", "precision", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.Recall}, mean over users. */
    RECALL("recall", "recall", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.DiscountedGain}, mean over users. */
    NDCG("ndcg", "NDCG", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.AveragePrecision}, mean over users. */
    MAP("map", "MAP", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.ReciprocalRank}, mean over users. */
    MRR("mrr", "MRR", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.CatalogueCoverage}. */
    COVERAGE("coverage", "coverage", 4, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.Novelty}, in bits, mean over users. */
    NOVELTY("novelty", "novelty", 2, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.IntraListDiversity}, mean over users. */
    DIVERSITY("diversity", "diversity", 3, Kind.LIST),
    /** {@link io.marquee.evaluation.metrics.RareShare}, mean over users. */
    RARE("rare", "rare", 4, Kind.LIST),
    /** Wall-clock seconds to fit the model. */
    FIT_SECONDS("fitSeconds", "fit s", 2, Kind.TIME),
    /** Wall-clock seconds to score the held-out ratings. */
    PREDICT_SECONDS("predictSeconds", "predict s", 2, Kind.TIME),
    /** Wall-clock seconds to make the lists. */
    RANK_SECONDS("rankSeconds", "rank s", 2, Kind.TIME);

    /** What a measure is about. */
    public enum Kind {
        /** How near predicted stars are to the real ones. */
        RATING,
        /** How good lists are. */
        LIST,
        /** How long it took. */
        TIME
    }

    private final String key;
    private final String header;
    private final int decimals;
    private final Kind kind;

    Measure(String key, String header, int decimals, Kind kind) {
        this.key = key;
        this.header = header;
        this.decimals = decimals;
        this.kind = kind;
    }

    /** Its name in JSON. */
    @JsonValue
    public String key() {
        return key;
    }

    String header() {
        return header;
    }

    int decimals() {
        return decimals;
    }

    /** What this measure is about. */
    public Kind kind() {
        return kind;
    }
}
