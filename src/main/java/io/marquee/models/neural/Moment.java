package io.marquee.models.neural;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/**
 * The moment, in days since 1970-01-01, UTC. Together with the year of the movie it says the same as the movie's age, and hangs
 * on the movie no more.
 */
record Moment() implements Feature {
    @Override
    public String name() {
        return "moment";
    }

    @Override
    public Kind kind() {
        return Kind.CONTEXT;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.day();
    }
}
