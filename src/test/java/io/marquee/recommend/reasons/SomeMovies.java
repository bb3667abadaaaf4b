package io.marquee.recommend.reasons;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Movies named after their ids, and one person's ratings of them. */
final class SomeMovies {
    private SomeMovies() {}

    /** Movies 1, 2 …, those with even ids of the genre Even. */
    static Catalogue catalogue(int size) {
        return Catalogue.of(IntStream.rangeClosed(1, size)
                .mapToObj(id -> new Movie(
                        new MovieId(id),
                        "Movie " + id,
                        OptionalInt.empty(),
                        List.of(id % 2 == 0 ? "Even" : "Odd"),
                        Optional.empty(),
                        Optional.empty()))
                .toList());
    }

    /** The first movies rated so many half-stars, one a second. */
    static Ratings ratings(Catalogue catalogue, int... halfStars) {
        RatingsBuilder ratings = new RatingsBuilder();
        for (int i = 0; i < halfStars.length; i++) {
            ratings.add(1, i + 1, halfStars[i], i);
        }
        return ratings.build(catalogue.index());
    }
}
