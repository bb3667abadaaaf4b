package io.marquee.web.films;

import io.marquee.data.Catalogue;
import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.RatingsBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** More films than a page of a list has. */
final class ManyFilms {
    static final int FILMS = 130;
    private static final int USERS = 20;
    private static final long FIRST_SECOND = 1_500_000_000L;

    private ManyFilms() {}

    static Dataset dataset() {
        List<Movie> movies =
                IntStream.rangeClosed(1, FILMS).mapToObj(ManyFilms::movie).toList();
        Catalogue catalogue = Catalogue.of(movies);
        RatingsBuilder ratings = new RatingsBuilder();
        SplittableRandom random = new SplittableRandom(5);
        for (int user = 1; user <= USERS; user++) {
            for (int film = 1; film <= FILMS; film++) {
                if (random.nextInt(3) > 0) {
                    ratings.add(user, film, 1 + random.nextInt(10), FIRST_SECOND + ratings.size() * 3600L);
                }
            }
        }
        return Dataset.of("many films", catalogue, ratings.build(catalogue.index()), Map.of());
    }

    private static Movie movie(int id) {
        int year = 1960 + id % 50;
        return new Movie(
                new MovieId(id),
                "Film number " + id + " (" + year + ")",
                OptionalInt.of(year),
                List.of(id % 2 == 0 ? "Animation" : "Crime"),
                Optional.empty(),
                Optional.empty());
    }
}
