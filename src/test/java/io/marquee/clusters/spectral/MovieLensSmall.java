package io.marquee.clusters.spectral;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.marquee.data.Catalogue;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The ml-latest-small release, where the environment variable {@code MARQUEE_DATASETS} names a folder that holds it. */
record MovieLensSmall(Catalogue catalogue, Ratings ratings) {
    /** Reads the set, or skips the test that asks for it. */
    static MovieLensSmall read() throws IOException {
        String datasets = System.getenv("MARQUEE_DATASETS");
        assumeThat(datasets)
                .as("MARQUEE_DATASETS is not set: this test needs ml-latest-small")
                .isNotNull();
        Path folder = Path.of(datasets, "ml-latest-small");
        List<Movie> movies = lines(folder.resolve("movies.csv")).stream()
                .map(MovieLensSmall::movie)
                .toList();
        Catalogue catalogue = Catalogue.of(movies);
        RatingsBuilder ratings = new RatingsBuilder();
        lines(folder.resolve("ratings.csv")).stream()
                .map(line -> line.split(","))
                .forEach(cell -> ratings.add(
                        Integer.parseInt(cell[0]),
                        Integer.parseInt(cell[1]),
                        (int) (2 * Double.parseDouble(cell[2])),
                        Long.parseLong(cell[3])));
        return new MovieLensSmall(catalogue, ratings.build(catalogue.index()));
    }

    private static List<String> lines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.subList(1, lines.size());
    }

    private static Movie movie(String line) {
        int id = Integer.parseInt(line.substring(0, line.indexOf(',')));
        String title = line.substring(line.indexOf(',') + 1, line.lastIndexOf(','));
        List<String> genres = Arrays.stream(
                        line.substring(line.lastIndexOf(',') + 1).split("\\|"))
                .filter(genre -> !genre.startsWith("(no genres"))
                .toList();
        return new Movie(new MovieId(id), title, OptionalInt.empty(), genres, Optional.empty(), Optional.empty());
    }
}
