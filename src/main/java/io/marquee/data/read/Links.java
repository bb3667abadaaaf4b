package io.marquee.data.read;

import io.marquee.data.ImdbId;
import io.marquee.data.MovieId;
import io.marquee.data.TmdbId;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/** {@code links.csv}: the only place where MovieLens ids meet those of IMDb and TMDB. */
final class Links {
    private final Map<MovieId, Link> links = new LinkedHashMap<>();
    private final Set<TmdbId> seen = new HashSet<>();
    private final String file;
    private final Problems problems;

    private Links(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * Reads the links in the file's order.
     *
     * @param listed which movies the set lists; links of others are a quirk and left out
     */
    static Map<MovieId, Link> read(FileSet files, String file, IntPredicate listed, Problems problems)
            throws IOException {
        Links links = new Links(file, problems);
        TextTable.csv(file, Texts.read(files, file), "movieId", "imdbId", "tmdbId")
                .forEach(problems, row -> links.add(row, listed));
        return links.links;
    }

    private void add(Row row, IntPredicate listed) {
        int movie = row.id("movieId");
        if (!listed.test(movie)) {
            throw new BadRow(ProblemKind.LINK_WITHOUT_MOVIE, "movie " + movie + " is linked and not listed");
        }
        Link link = new Link(
                row.number(),
                optionalId(row, "imdbId").stream().mapToObj(ImdbId::new).findFirst(),
                optionalId(row, "tmdbId").stream().mapToObj(TmdbId::new).findFirst());
        if (links.putIfAbsent(new MovieId(movie), link) != null) {
            throw new BadRow(
                    ProblemKind.DUPLICATE_MOVIE, "movie " + movie + " is linked before; one line for each is expected");
        }
        link.tmdbId()
                .filter(id -> !seen.add(id))
                .ifPresent(shared -> problems.report(new Problem(
                        ProblemKind.SHARED_TMDB_ID,
                        file,
                        row.number(),
                        row.text(),
                        "another movie has the TMDB id " + shared + " too")));
    }

    /** An id that may be missing. */
    private static OptionalInt optionalId(Row row, String column) {
        String field = row.get(column).strip();
        return field.isEmpty() ? OptionalInt.empty() : OptionalInt.of(row.id(column));
    }
}
