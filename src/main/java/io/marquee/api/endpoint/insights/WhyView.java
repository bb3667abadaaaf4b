package io.marquee.api.endpoint.insights;

import io.marquee.api.endpoint.Score;
import io.marquee.data.MovieId;
import io.marquee.recommend.reasons.FeatureReason;
import io.marquee.recommend.reasons.FeatureReasons;
import io.marquee.recommend.reasons.RatingReasons;
import io.marquee.recommend.reasons.Reasons;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** The reasons for a score, as JSON. */
record WhyView(
        OptionalInt userId,
        MovieId movieId,
        String title,
        String version,
        Instant at,
        String model,
        String predicts,
        double score,
        OptionalDouble rated,
        Ratings ratings,
        Features features) {
    static WhyView of(Reasons reasons) {
        return new WhyView(
                reasons.userId(),
                reasons.movie().id(),
                reasons.movie().title(),
                reasons.version(),
                reasons.at(),
                reasons.model(),
                reasons.predicts().name().toLowerCase(Locale.ROOT),
                Score.rounded(reasons.score()),
                reasons.rated(),
                Ratings.of(reasons.ratings()),
                Features.of(reasons.features()));
    }

    /** What was rated. */
    record Ratings(
            String text,
            int rated,
            int measured,
            double together,
            List<RatingReasonView> raising,
            List<RatingReasonView> lowering) {
        static Ratings of(RatingReasons reasons) {
            return new Ratings(
                    reasons.text(),
                    reasons.rated(),
                    reasons.measured(),
                    Score.rounded(reasons.together()),
                    reasons.raising().stream().map(RatingReasonView::of).toList(),
                    reasons.lowering().stream().map(RatingReasonView::of).toList());
        }
    }

    /** What else there is. */
    record Features(List<Line> raising, List<Line> lowering) {
        static Features of(FeatureReasons reasons) {
            return new Features(
                    reasons.raising().stream().map(Line::of).toList(),
                    reasons.lowering().stream().map(Line::of).toList());
        }
    }

    /** One of them. */
    record Line(String feature, double effect, String text) {
        static Line of(FeatureReason reason) {
            return new Line(reason.feature(), Score.rounded(reason.effect()), reason.text());
        }
    }
}
