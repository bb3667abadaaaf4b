package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.marquee.data.Dataset;
import io.marquee.data.Movie;
import io.marquee.data.MovieId;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RealDataTest {
    private Path folder;

    @BeforeEach
    void find() {
        folder = Path.of(Optional.ofNullable(System.getenv("MARQUEE_DATASETS")).orElse("no-such-folder"))
                .resolve("ml-latest-small");
        assumeTrue(Files.isDirectory(folder), "skipped: MARQUEE_DATASETS names no folder with ml-latest-small");
    }

    @Test
    void theSmallReleaseReadsWholeWithItsOneQuirk() throws IOException {
        Reading reading = DatasetReader.read(folder, Strictness.STRICT, Progress.SILENT);
        Dataset set = reading.dataset();
        assertThat(reading.problems())
                .extracting(ProblemCount::toString)
                .containsExactly("1 TMDB ids that two movies share");
        assertThat(reading.form()).isEqualTo(Form.MOVIELENS_CSV);
        assertThat(set.name()).isEqualTo("ml-latest-small");
        assertThat(set.ratings().size()).isEqualTo(100_836);
        assertThat(set.ratings().users().size()).isEqualTo(610);
        assertThat(set.catalogue().size()).isEqualTo(9_742);
        assertThat(set.catalogue().genres()).hasSize(19).contains("IMAX").doesNotContain("(no genres listed)");
        assertThat(set.ratings().newest()).isEqualTo(1_537_799_250);
    }

    @Test
    void moviesKeepTheirTitlesAndIds() throws IOException {
        Dataset set =
                DatasetReader.read(folder, Strictness.STRICT, Progress.SILENT).dataset();
        Movie first = set.catalogue().movie(set.catalogue().index().position(1));
        assertThat(first.id()).isEqualTo(new MovieId(1));
        assertThat(first.title()).isEqualTo("Toy Story (1995)");
        assertThat(first.year()).hasValue(1995);
        assertThat(first.imdbId().orElseThrow()).hasToString("tt0114709");
        assertThat(first.tmdbId().orElseThrow()).hasToString("862");
        long withoutYear = set.catalogue().movies().stream()
                .filter(movie -> movie.year().isEmpty())
                .count();
        assertThat(withoutYear).isEqualTo(12);
    }
}
