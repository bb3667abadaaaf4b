package io.marquee.data.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.data.DataException;
import io.marquee.data.Dataset;
import io.marquee.data.read.Strictness;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("u.genre", "unknown|0\nAction|1\n");
        write("u.item", "1|One (1995)|01-Jan-1995||url|0|1\n2|Two (1995)|01-Jan-1995||url|1|0\n");
        write("u1.base", "1\t1\t5\t100\n2\t1\t3\t300\n");
        write("u1.test", "1\t2\t4\t200\n3\t2\t1\t400\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private GivenFiles protocol() {
        return (GivenFiles) Protocol.parse("files:" + folder.resolve("u1.base") + "," + folder.resolve("u1.test"));
    }

    @Test
    void theFilesAreThePartsOverOneCatalogueAndOneIndexOfUsers() throws IOException {
        Dataset both = protocol().read(Strictness.STRICT, Progress.SILENT).dataset();
        Split split = protocol().splits(both, 1).get(0);
        assertThat(both.catalogue().size()).isEqualTo(2);
        assertThat(both.ratings().users().ids()).containsExactly(1, 2, 3);
        assertThat(split.train().size()).isEqualTo(2);
        assertThat(split.train().newest()).isEqualTo(300);
        assertThat(split.test().size()).isEqualTo(2);
        assertThat(split.test().second(0)).isEqualTo(200);
        assertThat(split.test().user(1)).isEqualTo(2);
    }

    @Test
    void aPairInBothFilesIsALeakAndStops() throws IOException {
        write("u1.test", "1\t2\t4\t200\n2\t1\t3\t300\n");
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> protocol().read(Strictness.STRICT, Progress.SILENT))
                .withMessageContaining("u1.test:2: user 2 has rated movie 1 before")
                .withMessageContaining("2\t1\t3\t300");
    }

    @Test
    void aPairInBothFilesIsOnlyLearntFromWhereBadLinesAreSkipped() throws IOException {
        write("u1.test", "1\t2\t4\t200\n2\t1\t3\t300\n");
        Dataset both = protocol().read(Strictness.SKIP_BAD, Progress.SILENT).dataset();
        Split split = protocol().splits(both, 1).get(0);
        assertThat(split.train().size()).isEqualTo(2);
        assertThat(split.test().size()).isEqualTo(1);
    }

    @Test
    void aWholeSetIsPartedByThePairsThatTheFilesList() throws IOException {
        Dataset both = protocol().read(Strictness.STRICT, Progress.SILENT).dataset();
        write("u1.base", "1\t1\t5\t100\n");
        Split split = protocol().splits(both, 1).get(0);
        assertThat(split.train().size()).isEqualTo(1);
        assertThat(split.test().size()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> new GivenFiles(folder.resolve("none"), folder.resolve("u1.test"))
                        .read(Strictness.STRICT, Progress.SILENT))
                .withMessageContaining("none is not there");
    }
}
