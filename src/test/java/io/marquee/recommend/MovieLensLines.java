package io.marquee.recommend;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plain content of ml-latest-small, read without any of Marquee's readers.
 *
 * @param titles by movie id, as {@code movies.csv} has them
 * @param rated the ids of the movies that each user rated, by user id, as {@code ratings.csv} has them
 */
record MovieLensLines(Map<Integer, String> titles, Map<Integer, Set<Integer>> rated) {
    /** Reads both files; the test is skipped where they are not at hand. */
    static MovieLensLines read() throws IOException {
        Path folder = Path.of(
                        Optional.ofNullable(System.getenv("MARQUEE_DATASETS")).orElse("no-such-folder"))
                .resolve("ml-latest-small");
        assumeTrue(Files.isDirectory(folder), "skipped: MARQUEE_DATASETS names no folder with ml-latest-small");
        Map<Integer, String> titles = new HashMap<>();
        for (String line : lines(folder.resolve("movies.csv"))) {
            int comma = line.indexOf(',');
            titles.put(Integer.valueOf(line.substring(0, comma)), title(line.substring(comma + 1)));
        }
        Map<Integer, Set<Integer>> rated = new HashMap<>();
        for (String line : lines(folder.resolve("ratings.csv"))) {
            String[] cells = line.split(",");
            rated.computeIfAbsent(Integer.valueOf(cells[0]), user -> new HashSet<>())
                    .add(Integer.valueOf(cells[1]));
        }
        return new MovieLensLines(titles, rated);
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).toList();
        }
    }

    private static String title(String titleAndGenres) {
        String title = titleAndGenres.substring(0, titleAndGenres.lastIndexOf(','));
        return title.startsWith("\"") ? title.substring(1, title.length() - 1).replace("\"\"", "\"") : title;
    }
}
