package io.marquee.data.read;

import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The Movies Dataset: its movies are those of {@code links.csv}, or {@code links_small.csv}, under the titles of {@code
 * movies_metadata.csv}. Its {@code id} is TMDB's, so nothing but the links says which movie a rating is about.
 */
final class MoviesDataset {
    private final Map<TmdbId, DescribedMovie> described;
    private final List<Movie> movies = new ArrayList<>();
    private final Map<MovieId, MovieMetadata> metadata = new HashMap<>();
    private final String file;
    private final Problems problems;

    private MoviesDataset(Map<TmdbId, DescribedMovie> described, String file, Problems problems) {
        this.described = described;
        this.file = file;
        this.problems = problems;
    }

    static Listing read(FileSet files, Problems problems) throws IOException {
        String file = files.has("links.csv") ? "links.csv" : "links_small.csv";
        MoviesDataset set = new MoviesDataset(MetadataTable.read(files, problems), file, problems);
        Links.read(files, file, movie -> true, problems).forEach(set::add);
        return Listing.of(set.movies, set.metadata);
    }

    private void add(MovieId id, Link link) {
        link.tmdbId()
                .filter(described::containsKey)
                .map(described::get)
                .filter(movie -> !movie.title().isEmpty())
                .ifPresentOrElse(movie -> add(id, link, movie), () -> addUndescribed(id, link));
    }

    private void add(MovieId id, Link link, DescribedMovie movie) {
        OptionalInt year = movie.metadata().released().stream()
                .mapToInt(date -> date.getYear())
                .findFirst();
        movies.add(new Movie(id, movie.title(), year, movie.genres(), link.imdbId(), link.tmdbId()));
        metadata.put(id, movie.metadata());
    }

    /** Keeps the movie, so that its ratings count, under the name that one can look up. */
    private void addUndescribed(MovieId id, Link link) {
        String title = link.imdbId().map(ImdbId::toString).orElse("Movie " + id);
        movies.add(new Movie(id, title, OptionalInt.empty(), List.of(), link.imdbId(), link.tmdbId()));
        problems.report(new Problem(
                ProblemKind.MOVIE_WITHOUT_METADATA,
                file,
                link.line(),
                "movie " + id,
                "movie " + id + " has no row in " + MetadataTable.FILE + "; it is listed as " + title));
    }
}
