package io.marquee.recommend.reasons;

import java.util.List;

/**
 * What the things that a model looks at do to a score, each by itself.
 *
 * @param raising those without which the score would be lower, the largest effect first
 * @param lowering those without which it would be higher, the largest effect first
 */
public record FeatureReasons(List<FeatureReason> raising, List<FeatureReason> lowering) {
    /** Of a model that does not look at features. */
    public static final FeatureReasons NONE = new FeatureReasons(List.of(), List.of());

    /** Keeps the lists from change. */
    public FeatureReasons {
        raising = List.copyOf(raising);
        lowering = List.copyOf(lowering);
    }
}
