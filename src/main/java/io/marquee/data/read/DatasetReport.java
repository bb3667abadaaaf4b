package io.marquee.data.read;

import io.marquee.data.Dataset;
import io.marquee.data.Grouping;
import io.marquee.data.Movie;
import io.marquee.data.Ratings;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a set holds and what is wrong with it.
 *
 * @param users who rated something
 * @param movies that are listed
 * @param ratedMovies that have a rating
 * @param linkedMovies that have an IMDb or TMDB id
 * @param describedMovies that have metadata
 * @param histogram how often each rating occurs: index 0 is half a star, index 9 five stars
 * @param density the share of all (user, listed movie) pairs that have a rating
 */
public record DatasetReport(
        String name,
        Form form,
        String hash,
        int ratings,
        int users,
        int movies,
        int ratedMovies,
        int linkedMovies,
        int describedMovies,
        List<Integer> histogram,
        Instant oldest,
        Instant newest,
        double density,
        List<ProblemCount> problems) {
    /** Keeps the lists from change. */
    public DatasetReport {
        histogram = List.copyOf(histogram);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a set to its end, whatever is wrong with its lines.
     *
     * @throws io.marquee.data.DataException when there is no set, or nothing in it can be used
     */
    public static DatasetReport verify(Path folderOrZip, Progress progress) throws IOException {
        return of(DatasetReader.read(folderOrZip, Strictness.SKIP_BAD, progress));
    }

    /** The report on a set that was read. */
    public static DatasetReport of(Reading reading) {
        Dataset set = reading.dataset();
        Ratings ratings = set.ratings();
        long linked = set.catalogue().movies().stream()
                .filter(DatasetReport::isLinked)
                .count();
        return new DatasetReport(
                set.name(),
                reading.form(),
                set.hash(),
                ratings.size(),
                ratings.users().size(),
                set.catalogue().size(),
                rated(ratings),
                (int) linked,
                set.metadata().size(),
                histogram(ratings),
                Instant.ofEpochSecond(seconds(ratings).min().orElse(0)),
                Instant.ofEpochSecond(ratings.newest()),
                ratings.size()
                        / ((double) ratings.users().size() * set.catalogue().size()),
                reading.problems());
    }

    private static boolean isLinked(Movie movie) {
        return movie.imdbId().isPresent() || movie.tmdbId().isPresent();
    }

    private static int rated(Ratings ratings) {
        Grouping byMovie = ratings.byMovie();
        return (int) IntStream.range(0, byMovie.keys())
                .filter(movie -> byMovie.count(movie) > 0)
                .count();
    }

    private static List<Integer> histogram(Ratings ratings) {
        int[] counts = new int[10];
        for (int row = 0; row < ratings.size(); row++) {
            counts[ratings.halfStars(row) - 1]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    private static LongStream seconds(Ratings ratings) {
        return IntStream.range(0, ratings.size()).mapToLong(ratings::second);
    }

    /** Whether every line is as it should be, but for quirks that the releases are known to have. */
    public boolean isClean() {
        return problems.stream().allMatch(problem -> problem.kind().isQuirk());
    }

    /** The report for a person to read. */
    public List<String> lines() {
        return ReportText.lines(this);
    }

    @Override
    public String toString() {
        return String.join("\n", lines());
    }
}
