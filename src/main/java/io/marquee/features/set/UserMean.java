package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The damped mean of the user's ratings, in stars. */
record UserMean() implements Feature {
    @Override
    public String name() {
        return "user_mean";
    }

    @Override
    public Kind kind() {
        return Kind.USER;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.user().mean(evidence.globalMean(), evidence.damping().user());
    }
}
