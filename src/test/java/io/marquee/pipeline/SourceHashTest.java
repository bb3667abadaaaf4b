package io.marquee.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHashTest {
    @TempDir
    private Path folder;

    private String hash(String... namesAndTexts) throws IOException {
        Path source = Files.createTempDirectory(folder, "source");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Files.writeString(source.resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
        }
        return SourceHash.of(source);
    }

    @Test
    void isTheSameForTheSameFilesElsewhere() throws IOException {
        assertThat(hash("a", "1", "b", "2")).isEqualTo(hash("b", "2", "a", "1")).matches("[0-9a-f]{64}");
    }

    @Test
    void tellsContentsNamesAndTheirBoundsApart() throws IOException {
        assertThat(new String[] {
                    hash("a", "1", "b", "2"),
                    hash("a", "2", "b", "1"),
                    hash("a", "1", "c", "2"),
                    hash("a", "1b2"),
                    hash("a", "1", "b", "2", "c", ""),
                    hash("ab", "c"),
                    hash("a", "bc")
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsTheContentsOfASingleFile() throws IOException {
        Path file = folder.resolve("ml.zip");
        Files.writeString(file, "one");
        String one = SourceHash.of(file);
        Files.writeString(file, "two");
        assertThat(SourceHash.of(file)).isNotEqualTo(one);
    }
}
