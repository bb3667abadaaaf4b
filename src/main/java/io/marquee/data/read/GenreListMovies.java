package io.marquee.data.read;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Movies with their genres in one field, {@code Adventure|Comedy}: {@code movies.csv}, {@code movies.dat}. */
final class GenreListMovies {
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final String NONE = "(no genres listed)";

    private GenreListMovies() {}

    /** Reads {@code movies.csv}. */
    static Listing csv(FileSet files, Problems problems) throws IOException {
        String file = "movies.csv";
        return read(TextTable.csv(file, Texts.read(files, file), "movieId", "title", "genres"), files, problems);
    }

    /** Reads {@code movies.dat}. */
    static Listing dat(FileSet files, Problems problems) throws IOException {
        String file = "movies.dat";
        List<String> columns = List.of("movieId", "title", "genres");
        return read(TextTable.separated(file, Texts.read(files, file), "::", columns), files, problems);
    }

    private static Listing read(TextTable table, FileSet files, Problems problems) throws IOException {
        MovieList movies = new MovieList();
        table.forEach(problems, row -> {
            String title = row.get("title");
            movies.add(row.id("movieId"), title, TitleYear.of(title), genres(row.get("genres")));
        });
        return LinkedMovies.read(files, movies, problems);
    }

    private static List<String> genres(String field) {
        return BAR.splitAsStream(field)
                .map(String::strip)
                .filter(genre -> !genre.isEmpty() && !genre.equals(NONE))
                .distinct()
                .toList();
    }
}
