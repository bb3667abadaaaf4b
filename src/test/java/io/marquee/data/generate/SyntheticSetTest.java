package io.marquee.data.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.data.DataException;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Reading;
import io.marquee.data.read.Strictness;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticSetTest {
    private static final SyntheticSpec SPEC = new SyntheticSpec(2_000, 60, 300);

    @TempDir
    private Path temporary;

    private void write(Path folder, Progress progress) throws IOException {
        SyntheticSet.write(SPEC, new SplittableRandom(3), folder, progress);
    }

    @Test
    void whatIsWrittenReadsCleanAndEqualsTheSetInMemory() throws IOException {
        Path folder = temporary.resolve("new/set");
        write(folder, Progress.SILENT);
        Reading reading = DatasetReader.read(folder, Strictness.STRICT, Progress.SILENT);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dataset().hash())
                .isEqualTo(
                        SyntheticRatings.generate(SPEC, new SplittableRandom(3)).hash());
        assertThat(folder.resolve("README.txt")).content().contains("synthetic", "2,000 ratings by 60 users");
        assertThat(folder.resolve("ratings.csv")).content().startsWith("userId,movieId,rating,timestamp\n1,");
    }

    @Test
    void anEmptyFolderIsFilledAndNothingIsLeftBesideIt() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("empty"));
        write(folder, Progress.SILENT);
        try (Stream<Path> beside = Files.list(temporary)) {
            assertThat(beside).containsExactly(folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("ratings.csv", "movies.csv", "links.csv", "README.txt");
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        Path precious = Files.writeString(temporary.resolve("precious.txt"), "mine");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> write(temporary, Progress.SILENT))
                .withMessageContaining("is not empty");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> write(precious, Progress.SILENT))
                .withMessageContaining("is a file");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void aRunThatFailsLeavesNothing() throws IOException {
        Progress failing = (label, total) -> steps -> {
            throw new IllegalStateException("the plug was pulled");
        };
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> write(temporary.resolve("set"), failing));
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).isEmpty();
        }
    }
}
