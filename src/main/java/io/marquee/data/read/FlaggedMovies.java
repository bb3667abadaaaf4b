package io.marquee.data.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Movies with a flag for each genre: {@code u.item} and {@code u.genre} of MovieLens 100K. */
final class FlaggedMovies {
    private static final String UNKNOWN = "unknown";
    private static final Pattern DATE_YEAR = Pattern.compile("\\d{4}$");

    private FlaggedMovies() {}

    /** Reads the movies; the genre named {@code unknown} counts as none. */
    static Listing read(FileSet files, Problems problems) throws IOException {
        List<String> genres = genres(files, problems);
        List<String> columns = Stream.concat(
                        Stream.of("movieId", "title", "released", "video", "imdb"), genres.stream())
                .toList();
        MovieList movies = new MovieList();
        TextTable.separated("u.item", Texts.read(files, "u.item"), "|", columns)
                .forEach(problems, row -> movies.add(row.id("movieId"), row.get("title"), year(row), set(row, genres)));
        return LinkedMovies.read(files, movies, problems);
    }

    private static List<String> genres(FileSet files, Problems problems) throws IOException {
        List<String> genres = new ArrayList<>();
        TextTable.separated("u.genre", Texts.read(files, "u.genre"), "|", List.of("name", "number"))
                .forEach(problems, row -> genres.add(row.get("name").strip()));
        return genres;
    }

    private static List<String> set(Row row, List<String> genres) {
        return genres.stream()
                .filter(genre -> !genre.equals(UNKNOWN) && row.id(genre) == 1)
                .toList();
    }

    private static OptionalInt year(Row row) {
        OptionalInt year = TitleYear.of(row.get("title"));
        Matcher released = DATE_YEAR.matcher(row.get("released").strip());
        return year.isPresent() || !released.find() ? year : OptionalInt.of(Integer.parseInt(released.group()));
    }
}
