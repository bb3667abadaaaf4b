package io.marquee.data.read;

import io.marquee.data.DataException;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** (user, movie) pairs in the order of their file, by external ids, which need not be known; each may have a time. */
public final class Pairs {
    private static final long NO_TIME = -1;

    private final long[] keys;
    private final long[] seconds;

    private Pairs(long[] keys, long[] seconds) {
        this.keys = keys;
        this.seconds = seconds;
    }

    /**
     * Reads {@code userId,movieId[,timestamp]} with a header that names the columns, in any order and beside others; ratings
     * files of every release form will do, too.
     *
     * @param strictness what to do at a bad line; strict reading keeps rows and lines in step
     * @throws DataException when a column is missing, the file is empty, or a line is bad
     */
    public static Pairs read(Path file, Strictness strictness, Progress progress) throws IOException {
        Path absolute = file.toAbsolutePath();
        FileSet files = FileSet.open(absolute.getParent());
        String name = absolute.getFileName().toString();
        if (!files.has(name)) {
            throw new DataException(file + " does not exist. Give a CSV file with the columns userId,movieId.");
        }
        Problems problems = new Problems(strictness);
        LongStream.Builder keys = LongStream.builder();
        LongStream.Builder seconds = LongStream.builder();
        Progress.Task task = progress.start("reading " + name, files.size(name));
        try (ByteLines bytes = new ByteLines(files.open(name), task)) {
            RatingLines lines = new RatingLines(name, bytes, List.of(RatingLayout.USER, RatingLayout.MOVIE));
            while (lines.next()) {
                take(lines, problems, keys, seconds);
            }
        }
        return new Pairs(keys.build().toArray(), seconds.build().toArray());
    }

    private static void take(RatingLines line, Problems problems, LongStream.Builder keys, LongStream.Builder seconds) {
        if (!line.isWhole()) {
            problems.report(line.malformed());
        } else if (!Ids.isGood(line.user())) {
            problems.report(line.bad(ProblemKind.BAD_ID, RatingLayout.USER, Ids.EXPECTED));
        } else if (!Ids.isGood(line.movie())) {
            problems.report(line.bad(ProblemKind.BAD_ID, RatingLayout.MOVIE, Ids.EXPECTED));
        } else if (line.hasTime() && !Times.isGood(line.second())) {
            problems.report(line.bad(ProblemKind.BAD_TIMESTAMP, RatingLayout.TIME, Times.EXPECTED));
        } else {
            keys.add(line.user() << Integer.SIZE | line.movie());
            seconds.add(line.hasTime() ? line.second() : NO_TIME);
        }
    }

    /** The number of pairs. */
    public int size() {
        return keys.length;
    }

    /** The user's id of a pair. */
    public int userId(int row) {
        return (int) (keys[row] >>> Integer.SIZE);
    }

    /** The MovieLens id of a pair's movie. */
    public int movieId(int row) {
        return (int) keys[row];
    }

    /** The time of a pair in seconds since 1970-01-01T00:00Z, where its line tells one. */
    public OptionalLong second(int row) {
        return seconds[row] == NO_TIME ? OptionalLong.empty() : OptionalLong.of(seconds[row]);
    }
}
