package io.marquee.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void replacesAFileAndLeavesNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");
        WholeFile.write(file, unfinished -> Files.writeString(unfinished, "new"));
        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void keepsTheOldFileWhenTheNewOneFails() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, unfinished -> {
                    Files.writeString(unfinished, "half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void followsALink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        WholeFile.write(link, unfinished -> Files.writeString(unfinished, "new"));
        assertThat(file).hasContent("new");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void makesTheFolder() throws IOException {
        Path file = folder.resolve("new").resolve("list.csv");
        WholeFile.write(file, unfinished -> Files.writeString(unfinished, "new"));
        assertThat(file).hasContent("new");
    }
}
