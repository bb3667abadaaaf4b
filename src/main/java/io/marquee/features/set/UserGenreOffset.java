package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How much higher than the movies' means the user rates movies of these genres, in stars, damped. */
record UserGenreOffset() implements Feature {
    @Override
    public String name() {
        return "user_genre_offset";
    }

    @Override
    public Kind kind() {
        return Kind.PAIR;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.sharedGenres()
                .offset(evidence.globalMean(), evidence.damping().taste());
    }
}
