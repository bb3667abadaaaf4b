package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How much higher than their own means its raters rate the movie, in stars, damped. */
record MovieOffset() implements Feature {
    @Override
    public String name() {
        return "movie_offset";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.movie().offset(evidence.globalMean(), evidence.damping().movie());
    }
}
