package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How much higher than the movies' means the user rates movies of the same decade, in stars, damped. */
record UserEraOffset() implements Feature {
    @Override
    public String name() {
        return "user_era_offset";
    }

    @Override
    public Kind kind() {
        return Kind.PAIR;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.sameEra()
                .offset(evidence.globalMean(), evidence.damping().taste());
    }
}
