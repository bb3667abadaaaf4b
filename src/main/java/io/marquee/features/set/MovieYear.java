package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The year of release; the catalogue's median where it is not known. */
record MovieYear() implements Feature {
    @Override
    public String name() {
        return "movie_year";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.year();
    }
}
