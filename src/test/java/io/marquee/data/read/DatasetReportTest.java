package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetReportTest {
    @TempDir
    private Path folder;

    @Test
    void countsRangesAndDensityAreThoseOfTheFiles() throws IOException {
        Fixture.csv(folder);
        DatasetReport report = DatasetReport.verify(folder, Progress.SILENT);
        assertThat(report.ratings()).isEqualTo(3);
        assertThat(report.users()).isEqualTo(2);
        assertThat(report.movies()).isEqualTo(3);
        assertThat(report.ratedMovies()).isEqualTo(2);
        assertThat(report.linkedMovies()).isEqualTo(3);
        assertThat(report.describedMovies()).isZero();
        assertThat(report.histogram()).containsExactly(1, 0, 0, 0, 0, 0, 0, 1, 0, 1);
        assertThat(report.oldest()).isEqualTo(Instant.parse("1996-11-08T06:36:02Z"));
        assertThat(report.newest()).isEqualTo(Instant.parse("2000-07-30T18:45:03Z"));
        assertThat(report.density()).isEqualTo(0.5);
        assertThat(report.isClean()).isTrue();
        assertThat(report.lines()).last().isEqualTo("No problems.");
        assertThat(report.toString())
                .contains("3  by 2 users, 50.000 % of all pairs", "1996-11-08T06:36:02Z … 2000-07-30T18:45:03Z");
    }

    @Test
    void problemsAreListedWithTheirPlacesAndFullCount() throws IOException {
        Fixture.csv(folder)
                .file(
                        "ratings.csv",
                        "userId,movieId,rating,timestamp",
                        "1,1,9,0",
                        "1,1,8,0",
                        "1,1,7,0",
                        "1,1,6,0",
                        "1,1,5.5,0",
                        "1,1,0,0",
                        "1,1,5,0");
        DatasetReport report = DatasetReport.verify(folder, Progress.SILENT);
        assertThat(report.isClean()).isFalse();
        assertThat(report.lines())
                .contains(
                        "Problems:",
                        "  6 ratings outside the scale",
                        "    ratings.csv:2: rating \"9\" is not 0.5 to 5 in steps of a half",
                        "        1,1,9,0",
                        "    … and 1 more");
    }
}
