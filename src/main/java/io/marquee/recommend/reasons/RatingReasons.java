package io.marquee.recommend.reasons;

import java.util.List;

/**
 * What someone's ratings do to a score, each by itself.
 *
 * @param rated how many ratings the person gave
 * @param measured how many of them were taken away, one after the other, to see what happens
 * @param together the score less what it would be without all of {@code raising} at once
 * @param raising those without which the score would be lower, the largest effect first
 * @param lowering those without which it would be higher, the largest effect first
 */
public record RatingReasons(
        int rated, int measured, double together, List<RatingReason> raising, List<RatingReason> lowering) {
    /** Keeps the lists from change. */
    public RatingReasons {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }

    /** What was measured and what came of it, in words. */
    public String text() {
        if (rated == 0) {
            return "You have not rated anything yet, so no rating of yours has a part in this.";
        }
        String extent = measured == rated ? "each of your " + rated : measured + " of your " + rated;
        return "Measured without " + extent + (rated == 1 ? " rating" : " ratings") + ", one at a time: "
                + (raising.isEmpty() ? "none alone raises this" : "the first listed raises this most")
                + (lowering.isEmpty() ? "; none alone lowers it." : ".");
    }
}
