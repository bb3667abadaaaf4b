package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** How many ratings of movies of these genres the user has given; once for each genre shared. */
record UserGenreCount() implements Feature {
    @Override
    public String name() {
        return "user_genre_count";
    }

    @Override
    public Kind kind() {
        return Kind.PAIR;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.sharedGenres().count();
    }
}
