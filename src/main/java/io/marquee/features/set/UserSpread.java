package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The damped standard deviation of the user's ratings, in stars. */
record UserSpread() implements Feature {
    @Override
    public String name() {
        return "user_spread";
    }

    @Override
    public Kind kind() {
        return Kind.USER;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.user()
                .spread(evidence.globalSpread(), evidence.damping().user());
    }
}
