package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How many ratings the movie has received. */
record MoviePopularity() implements Feature {
    @Override
    public String name() {
        return "movie_popularity";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.movie().count();
    }
}
