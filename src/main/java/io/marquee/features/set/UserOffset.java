package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How much higher than the movies' means the user rates, in stars, damped. */
record UserOffset() implements Feature {
    @Override
    public String name() {
        return "user_offset";
    }

    @Override
    public Kind kind() {
        return Kind.USER;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.user().offset(evidence.globalMean(), evidence.damping().user());
    }
}
