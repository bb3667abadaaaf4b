package io.marquee.data.generate;

import io.marquee.data.Catalogue;
import io.marquee.data.ImdbId;
import io.marquee.data.Movie;
import io.marquee.data.TmdbId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code movies.csv} and {@code links.csv} as MovieLens does: only fields that need quotes have them. */
final class CatalogueCsv {
    private CatalogueCsv() {}

    static void write(Catalogue catalogue, Path folder) throws IOException {
        try (BufferedWriter movies = Files.newBufferedWriter(folder.resolve("movies.csv"));
                BufferedWriter links = Files.newBufferedWriter(folder.resolve("links.csv"))) {
            movies.write("movieId,title,genres\n");
            links.write("movieId,imdbId,tmdbId\n");
            for (Movie movie : catalogue.movies()) {
                movies.write(movie.id() + "," + quoted(movie.title()) + "," + genres(movie) + "\n");
                links.write(movie.id() + "," + imdb(movie) + ","
                        + movie.tmdbId().map(TmdbId::toString).orElse("") + "\n");
            }
        }
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String genres(Movie movie) {
        return movie.genres().isEmpty() ? "(no genres listed)" : String.join("|", movie.genres());
    }

    private static String imdb(Movie movie) {
        return movie.imdbId().map(ImdbId::toString).orElse("").replace("tt", "");
    }
}
