package io.marquee.models.boosting.training;

import io.marquee.models.boosting.Forest;
import java.util.Map;

/**
 * What growing trees leaves behind.
 *
 * @param forest the trees as Marquee walks them
 * @param xgboostModel the same trees in XGBoost's own JSON form, for its own tools
 * @param importance the share of the total gain of each column by name, largest first; sums to 1 unless no tree has a split
 * @param heldOutRmse the lowest error on the rows held out to know when to stop, in stars; not an honest test error, because
 *     it was looked at
 */
public record TrainedTrees(Forest forest, byte[] xgboostModel, Map<String, Double> importance, double heldOutRmse) {}
