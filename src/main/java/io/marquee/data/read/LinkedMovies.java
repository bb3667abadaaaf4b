package io.marquee.data.read;

import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins a set's own movies with {@code links.csv} and with The Movies Dataset's metadata, where these lie beside it. */
final class LinkedMovies {
    private static final String LINKS = "links.csv";

    private LinkedMovies() {}

    static Listing read(FileSet files, MovieList listed, Problems problems) throws IOException {
        if (!files.has(LINKS)) {
            return Listing.of(listed.movies(), Map.of());
        }
        Map<MovieId, Link> links = Links.read(files, LINKS, listed::contains, problems);
        List<Movie> movies = listed.movies().stream()
                .map(movie -> links.getOrDefault(movie.id(), Link.NONE).join(movie))
                .toList();
        return Listing.of(movies, metadata(files, movies, problems));
    }

    private static Map<MovieId, MovieMetadata> metadata(FileSet files, List<Movie> movies, Problems problems)
            throws IOException {
        if (!files.has(MetadataTable.FILE)) {
            return Map.of();
        }
        Map<TmdbId, DescribedMovie> described = MetadataTable.read(files, problems);
        Map<MovieId, MovieMetadata> metadata = new HashMap<>();
        for (Movie movie : movies) {
            movie.tmdbId()
                    .filter(described::containsKey)
                    .ifPresent(id -> metadata.put(movie.id(), described.get(id).metadata()));
        }
        return metadata;
    }
}
