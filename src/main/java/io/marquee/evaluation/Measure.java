package io.marquee.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Set;

/** What the leaderboard tells of a model. */
public enum Measure {
    /** {@link io.marquee.evaluation.metrics.RootMeanSquaredError}, in stars. */
    RMSE("rmse", "RMSE", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.MeanAbsoluteError}, in stars. */
    MAE("mae", "MAE", 4, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.RSquared}. */
    R_SQUARED("r2", "R²", 4, Kind.RATING),
    /** The share of the held-out ratings that lie within their predicted intervals; as near the intervals' own share as can be. */
    WITHIN_INTERVAL("withinInterval", "in interval", 4, Kind.RATING),
    /** The mean width of the predicted intervals, in stars; of two that cover as much the narrower is the better one. */
    INTERVAL_WIDTH("intervalWidth", "width", 3, Kind.RATING),
    /** {@link io.marquee.evaluation.metrics.AreaUnderCurve}, of likes. */
    AUC("auc", "AUC", 4, Kind.LIKE),
    /** {@link io.marquee.evaluation.metrics.LogLoss}, of likes. */
    LOG_LOSS("logLoss", "log loss", 4, Kind.LIKE),
    /** {@link io.marquee.evaluation.metrics.BrierScore}, of likes. */
    BRIER("brier", "Brier", 4, Kind.LIKE),
    /** {@link io.marquee.evaluation.metrics.Reliability#calibrationError}, of likes. */
    CALIBRATION_ERROR("calibrationError", "calibration error", 4, Kind.LIKE),
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
    /** The share of all movies that may be listed for a user, mean over users. */
    CANDIDATES("candidates", "candidates", 3, Kind.LIST),
    /** Wall-clock seconds to fit the model. */
    FIT_SECONDS("fitSeconds", "fit s", 2, Kind.COST),
    /** Wall-clock seconds to score the held-out ratings. */
    PREDICT_SECONDS("predictSeconds", "predict s", 2, Kind.COST),
    /** Wall-clock milliseconds to make a list, where users are served on all cores at once. */
    LIST_MILLIS("listMillis", "ms per list", 2, Kind.COST),
    /** What the model adds to a bundle, in bytes; the table tells thousands. Models that cannot be kept have none. */
    BUNDLE_BYTES("bundleBytes", "bundle kB", 1, Kind.COST, 1e3),
    /** The most heap that fitting had in use on top of the data, garbage included, in bytes; the table tells millions. */
    PEAK_HEAP_BYTES("peakHeapBytes", "peak MB", 0, Kind.COST, 1e6);

    /** What a measure is about. */
    public enum Kind {
        /** How near predicted stars are to the real ones. */
        RATING,
        /** How well likes are told. */
        LIKE,
        /** How good lists are. */
        LIST,
        /** What it takes: time, memory, room. */
        COST
    }

    private final String key;
    private final String header;
    private final int decimals;
    private final Kind kind;
    private final double unit;

    Measure(String key, String header, int decimals, Kind kind) {
        this(key, header, decimals, kind, 1);
    }

    Measure(String key, String header, int decimals, Kind kind, double unit) {
        this.key = key;
        this.header = header;
        this.decimals = decimals;
        this.kind = kind;
        this.unit = unit;
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

    /** What one of the table's figures stands for. */
    double unit() {
        return unit;
    }

    /** The measures of how good a model is: all but what it takes, and how widely it chooses. */
    public static Set<Measure> ofAccuracy() {
        return EnumSet.of(
                RMSE, MAE, R_SQUARED, AUC, LOG_LOSS, BRIER, CALIBRATION_ERROR, PRECISION, RECALL, NDCG, MAP, MRR);
    }

    /** Whether a low figure is a good one. */
    public boolean lowestIsBest() {
        return kind == Kind.COST
                || EnumSet.of(RMSE, MAE, LOG_LOSS, BRIER, CALIBRATION_ERROR).contains(this);
    }

    /** What this measure is about. */
    public Kind kind() {
        return kind;
    }
}
