package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The damped standard deviation of the movie's ratings, in stars. */
record MovieSpread() implements Feature {
    @Override
    public String name() {
        return "movie_spread";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.movie()
                .spread(evidence.globalSpread(), evidence.damping().movie());
    }
}
