package io.marquee.pipeline;

import io.marquee.models.Trainer;
import io.marquee.models.relevance.Ease;
import io.marquee.models.trust.TrustedStars;
import io.marquee.models.trust.Uncertainty;

/**
 * The settings of an order by trustworthy stars.
 *
 * @param strength how many standard errors the lower bound lies below the predicted stars
 * @param heldOut the share of ratings to make errors on
 * @param ease how the links are found that tell what supports a prediction
 */
public record TrustPlan(double strength, double heldOut, Ease ease) {
    /**
     * The order by the stars of one model.
     *
     * @param quicker whose errors tell how far predictions are to be trusted
     */
    Trainer trainer(Trainer stars, Trainer quicker) {
        return new TrustedStars(stars, uncertainty(quicker), strength);
    }

    /** What learns from a model's errors how far predictions are to be trusted. */
    Uncertainty uncertainty(Trainer quicker) {
        return new Uncertainty(quicker, ease, heldOut);
    }
}
