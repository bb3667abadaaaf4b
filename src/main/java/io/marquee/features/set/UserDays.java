package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** Days from the user's first rating to the moment; never negative. */
record UserDays() implements Feature {
    @Override
    public String name() {
        return "user_days";
    }

    @Override
    public Kind kind() {
        return Kind.USER;
    }

    @Override
    public double value(Evidence evidence) {
        return Math.max(0, evidence.second() - evidence.userSince()) / 86_400.0;
    }
}
