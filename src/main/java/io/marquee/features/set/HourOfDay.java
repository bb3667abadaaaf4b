package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The hour of the day, 0 … 23, UTC. */
record HourOfDay() implements Feature {
    @Override
    public String name() {
        return "hour";
    }

    @Override
    public Kind kind() {
        return Kind.CONTEXT;
    }

    @Override
    public double value(Evidence evidence) {
        return Math.floorMod(evidence.second(), 86_400L) / 3_600;
    }
}
