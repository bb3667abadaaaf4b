package io.marquee.data.read;

import io.marquee.data.DataException;
import io.marquee.data.Index;
import io.marquee.data.Ratings;
import io.marquee.data.RatingsBuilder;
import io.marquee.progress.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one or more ratings files over one catalogue, in one pass each. */
final class RatingsReader {
    private static final List<String> REQUIRED =
            List.of(RatingLayout.USER, RatingLayout.MOVIE, RatingLayout.RATING, RatingLayout.TIME);

    private final Index movies;
    private final Problems problems;
    private final Progress progress;
    private final RatingsBuilder builder = new RatingsBuilder();
    private final List<Section> sections = new ArrayList<>();

    private record Section(FileSet files, String file, int firstRow, LineNumbers lines) {}

    /** Over the movies that may be rated. */
    RatingsReader(Index movies, Problems problems, Progress progress) {
        this.movies = movies;
        this.problems = problems;
        this.progress = progress;
    }

    /**
     * Adds the ratings of a file.
     *
     * @throws DataException when it has no ratings
     */
    RatingsReader add(FileSet files, String file) throws IOException {
        Section section = new Section(files, file, builder.size(), new LineNumbers());
        sections.add(section);
        Progress.Task task = progress.start("reading " + file, files.size(file));
        try (ByteLines bytes = new ByteLines(files.open(file), task)) {
            RatingLines lines = new RatingLines(file, bytes, REQUIRED);
            while (lines.next()) {
                take(lines, section.lines());
            }
        }
        if (section.lines().rows() == 0) {
            throw new DataException(file + " holds no usable rating. Get the file again, or look at it with"
                    + " \"marquee data verify\".");
        }
        return this;
    }

    private void take(RatingLines line, LineNumbers numbers) {
        if (!line.isWhole()) {
            problems.report(line.malformed());
            return;
        }
        long user = line.user();
        long movie = line.movie();
        int halfStars = line.halfStars();
        long second = line.second();
        boolean good = Ids.isGood(user) && Ids.isGood(movie) && halfStars != HalfStars.BAD && Times.isGood(second);
        if (good && movies.contains((int) movie)) {
            builder.add((int) user, (int) movie, halfStars, second);
            numbers.row(line.number());
        } else {
            problems.report(fault(line));
        }
    }

    private static Problem fault(RatingLines line) {
        if (!Ids.isGood(line.user())) {
            return line.bad(ProblemKind.BAD_ID, RatingLayout.USER, Ids.EXPECTED);
        }
        if (!Ids.isGood(line.movie())) {
            return line.bad(ProblemKind.BAD_ID, RatingLayout.MOVIE, Ids.EXPECTED);
        }
        if (line.halfStars() == HalfStars.BAD) {
            return line.bad(ProblemKind.BAD_RATING, RatingLayout.RATING, HalfStars.EXPECTED);
        }
        if (!Times.isGood(line.second())) {
            return line.bad(ProblemKind.BAD_TIMESTAMP, RatingLayout.TIME, Times.EXPECTED);
        }
        return line.bad(ProblemKind.UNKNOWN_MOVIE, RatingLayout.MOVIE, "among the movies that the set lists");
    }

    /** All ratings of all files. Repeated pairs are reported; the first one of them counts. */
    Ratings build() {
        return builder.build(movies, this::repeated);
    }

    private void repeated(int user, int movie, int row) {
        Section section = sections.stream()
                .filter(candidate -> candidate.firstRow() <= row)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        long line = section.lines().of(row - section.firstRow());
        String text = problems.keeps(ProblemKind.DUPLICATE_RATING) ? text(section, line) : "";
        problems.report(new Problem(
                ProblemKind.DUPLICATE_RATING,
                section.file(),
                line,
                text,
                "user " + user + " has rated movie " + movie + " before; one rating of a movie by a user is expected"));
    }

    private static String text(Section section, long line) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(section.files().open(section.file()), StandardCharsets.UTF_8))) {
            return reader.lines().skip(line - 1).findFirst().orElse("");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
