package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Score;
import io.marquee.data.MovieId;
import io.marquee.recommend.reasons.RatingReason;
import java.time.Instant;

/** A rating and its effect, as JSON. */
public record RatingReasonView(MovieId movieId, String title, double rating, Instant at, double effect, String text) {
    /** The JSON form of a reason. */
    public static RatingReasonView of(RatingReason reason) {
        return new RatingReasonView(
                reason.movie().id(),
                reason.movie().title(),
                reason.stars(),
                reason.at(),
                Score.rounded(reason.effect()),
                reason.text());
    }
}
