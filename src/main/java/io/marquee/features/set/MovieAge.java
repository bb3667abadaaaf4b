package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** Years from the first of January of the movie's year to the moment. */
record MovieAge() implements Feature {
    @Override
    public String name() {
        return "movie_age";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return 1970 + evidence.day() / 365.2425 - evidence.year();
    }
}
