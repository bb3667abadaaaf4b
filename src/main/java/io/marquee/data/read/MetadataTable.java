package io.marquee.data.read;

import io.marquee.data.MovieMetadata;
import io.marquee.data.TmdbId;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * {@code movies_metadata.csv} and {@code keywords.csv} of The Movies Dataset. Three of its rows are known to be torn in two,
 * so that a date stands where the id should; such rows are counted and left out. Zero money and zero minutes mean unknown
 * there, and so does a value that cannot be read.
 */
final class MetadataTable {
    static final String FILE = "movies_metadata.csv";

    private static final Pattern POSTER = Pattern.compile("/[\\w-]{1,100}\\.(?:jpg|png|svg|webp)");
    private static final String KEYWORDS = "keywords.csv";

    private MetadataTable() {}

    /** The rows by TMDB id; of several with the same id, the first. */
    static Map<TmdbId, DescribedMovie> read(FileSet files, Problems problems) throws IOException {
        Map<TmdbId, List<String>> keywords = keywords(files, problems);
        Map<TmdbId, DescribedMovie> movies = new HashMap<>();
        String[] columns = {
            "id",
            "title",
            "genres",
            "overview",
            "tagline",
            "release_date",
            "runtime",
            "budget",
            "revenue",
            "original_language"
        };
        TextTable.spanningCsv(FILE, Texts.read(files, FILE), columns).forEach(problems, row -> {
            TmdbId id = id(row);
            if (movies.putIfAbsent(id, movie(row, keywords.getOrDefault(id, List.of()))) != null) {
                throw new BadRow(ProblemKind.DUPLICATE_METADATA, "the TMDB id " + id + " came before");
            }
        });
        return movies;
    }

    private static Map<TmdbId, List<String>> keywords(FileSet files, Problems problems) throws IOException {
        Map<TmdbId, List<String>> keywords = new HashMap<>();
        if (files.has(KEYWORDS)) {
            TextTable.spanningCsv(KEYWORDS, Texts.read(files, KEYWORDS), "id", "keywords")
                    .forEach(problems, row -> keywords.putIfAbsent(id(row), PythonNames.in(row.get("keywords"))));
        }
        return keywords;
    }

    private static TmdbId id(Row row) {
        String field = row.get("id").strip();
        int value = Digits.parse(field);
        if (value < 0) {
            throw new BadRow(ProblemKind.BROKEN_METADATA, "id \"" + field + "\" is not a TMDB id");
        }
        return new TmdbId(value);
    }

    private static DescribedMovie movie(Row row, List<String> keywords) {
        OptionalLong minutes = positive(row.get("runtime"));
        return new DescribedMovie(
                row.get("title").strip(),
                PythonNames.in(row.get("genres")),
                new MovieMetadata(
                        text(row.get("overview")),
                        text(row.get("tagline")),
                        date(row.get("release_date")),
                        minutes.isPresent() ? OptionalInt.of((int) minutes.getAsLong()) : OptionalInt.empty(),
                        positive(row.get("budget")),
                        positive(row.get("revenue")),
                        text(row.get("original_language")),
                        row.find("poster_path").map(String::strip).filter(POSTER.asMatchPredicate()),
                        keywords));
    }

    private static Optional<String> text(String field) {
        return Optional.of(field.strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<LocalDate> date(String field) {
        try {
            return text(field).map(LocalDate::parse);
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private static OptionalLong positive(String field) {
        try {
            long value = text(field).map(Double::parseDouble).orElse(0.0).longValue();
            return value > 0 ? OptionalLong.of(value) : OptionalLong.empty();
        } catch (NumberFormatException unknown) {
            return OptionalLong.empty();
        }
    }
}
