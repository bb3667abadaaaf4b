package io.marquee.api.endpoint.analytics;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** ml-latest-small as its files have it, read without any of Marquee's readers. */
record PlainFiles(Map<Integer, String> titles, List<PlainRating> ratings) {
    private static final String NO_GENRES = "(no genres listed)";

    /** Reads both files; the test is skipped where they are not at hand. */
    static PlainFiles read() throws IOException {
        Path folder = Path.of(
                        Optional.ofNullable(System.getenv("MARQUEE_DATASETS")).orElse("no-such-folder"))
                .resolve("ml-latest-small");
        assumeTrue(Files.isDirectory(folder), "skipped: MARQUEE_DATASETS names no folder with ml-latest-small");
        Map<Integer, String> titles = new HashMap<>();
        Map<Integer, List<String>> genres = new HashMap<>();
        for (String line : lines(folder.resolve("movies.csv"))) {
            int movie = Integer.parseInt(line.substring(0, line.indexOf(',')));
            titles.put(movie, title(line.substring(line.indexOf(',') + 1, line.lastIndexOf(','))));
            genres.put(movie, genres(line.substring(line.lastIndexOf(',') + 1)));
        }
        return new PlainFiles(
                titles,
                lines(folder.resolve("ratings.csv")).stream()
                        .map(line -> rating(line.split(","), genres))
                        .toList());
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).toList();
        }
    }

    private static String title(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static List<String> genres(String cell) {
        return cell.equals(NO_GENRES) ? List.of() : List.of(cell.split("[|]"));
    }

    private static PlainRating rating(String[] cells, Map<Integer, List<String>> genres) {
        int movie = Integer.parseInt(cells[1]);
        return new PlainRating(
                Integer.parseInt(cells[0]),
                movie,
                Double.parseDouble(cells[2]),
                Instant.ofEpochSecond(Long.parseLong(cells[3])),
                genres.get(movie));
    }
}
