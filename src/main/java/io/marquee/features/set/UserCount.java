package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How many ratings the user has given. */
record UserCount() implements Feature {
    @Override
    public String name() {
        return "user_count";
    }

    @Override
    public Kind kind() {
        return Kind.USER;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.user().count();
    }
}
