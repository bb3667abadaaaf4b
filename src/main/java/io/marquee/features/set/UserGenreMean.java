package io.marquee.features.set;

import io.marquee.features.Evidence;
import io.marquee.features.Feature;

/** The damped mean of the user's ratings over the movie's genres, in stars; the prior is the user's own mean. */
record UserGenreMean() implements Feature {
    @Override
    public String name() {
        return "user_genre_mean";
    }

    @Override
    public Kind kind() {
        return Kind.PAIR;
    }

    @Override
    public double value(Evidence evidence) {
        return evidence.sharedGenres()
                .mean(
                        evidence.user()
                                .mean(evidence.globalMean(), evidence.damping().user()),
                        evidence.damping().taste());
    }
}
