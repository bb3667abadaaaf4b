package io.marquee.api.endpoint.insights;

import io.marquee.data.MovieId;
import io.marquee.recommend.tastes.SharedMovie;

/** A movie that two people rated, as JSON. */
record SharedMovieView(MovieId movieId, String title, double own, double theirs) {
    static SharedMovieView of(SharedMovie shared) {
        return new SharedMovieView(shared.movie().id(), shared.movie().title(), shared.own(), shared.theirs());
    }
}
