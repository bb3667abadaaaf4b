package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The damped mean of the movie's ratings, in stars. */
record MovieMean() implements Feature {
    @Override
    public String name() {
        return "movie_mean";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.movie().mean(evidence.globalMean(), evidence.damping().movie());
    }
}
