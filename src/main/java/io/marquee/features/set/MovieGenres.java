package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How many genres the movie has. */
record MovieGenres() implements Feature {
    @Override
    public String name() {
        return "movie_genres";
    }

    @Override
    public Kind kind() {
        return Kind.MOVIE;
    }

    @Override
    public double value(Evidence evidence) {
        return Long.bitCount(evidence.genreBits());
    }
}
