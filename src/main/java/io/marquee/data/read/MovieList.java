package io.marquee.data.read;

import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Gathers movies and refuses those that are listed twice or lack a title. */
final class MovieList {
    private final List<Movie> movies = new ArrayList<>();
    private final Set<Integer> ids = new HashSet<>();

    void add(int id, String title, OptionalInt year, List<String> genres) {
        if (title.isBlank()) {
            throw new BadRow(ProblemKind.UNTITLED_MOVIE, "movie " + id + " has no title; a title is expected");
        }
        if (!ids.add(id)) {
            throw new BadRow(
                    ProblemKind.DUPLICATE_MOVIE, "movie " + id + " is listed before; one line for each is expected");
        }
        movies.add(new Movie(new MovieId(id), title, year, genres, Optional.empty(), Optional.empty()));
    }

    /** The movies so far. */
    List<Movie> movies() {
        return movies;
    }

    /** Whether a movie is listed. */
    boolean contains(int id) {
        return ids.contains(id);
    }
}
