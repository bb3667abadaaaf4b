package io.marquee.data.read;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.marquee.data.DataException;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipTest {
    @TempDir
    private Path temporary;

    private Fixture fixture;
    private Path zip;

    @BeforeEach
    void write() throws IOException {
        fixture = Fixture.csv(Files.createDirectory(temporary.resolve("set")));
        zip = temporary.resolve("set.zip");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        fixture.file("ratings.csv", "userId,movieId,rating,timestamp", "1,1,4.0,964982703\n".repeat(200_000));
        fixture.zip(zip, "");
        refused()
                .withMessageContaining("set.zip!ratings.csv unpacks to more than")
                .withMessageContaining("like a zip bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.csv", "set/../../evil.csv", "/etc/evil.csv", "..\\evil.csv", "C:/evil.csv"})
    void aPathOutsideTheZipIsRefused(String name) throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            entries.putNextEntry(new ZipEntry(name));
            entries.write("x".getBytes(StandardCharsets.US_ASCII));
        }
        refused().withMessageContaining("names a path outside itself");
    }

    @Test
    void aZipThatIsCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(fixture.zip(zip, ""));
        Files.write(zip, Arrays.copyOf(whole, whole.length - 30));
        refused().withMessageContaining("is not a zip, or a damaged one");
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(fixture.zip(zip, ""));
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("ratings.csv") + "ratings.csv".length();
        bytes[place + 12] ^= 1;
        Files.write(zip, bytes);
        refused().withMessageContaining("set.zip!ratings.csv is damaged");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out)) {
            for (int i = 0; i <= ZipLimits.DEFAULT.files(); i++) {
                entries.putNextEntry(new ZipEntry("f" + i));
            }
        }
        refused().withMessageContaining("holds 10001 files");
    }

    @Test
    void aFileThatIsNoZipIsRefused() throws IOException {
        Files.writeString(zip, "userId,movieId");
        refused().withMessageContaining("is not a zip");
    }

    @Test
    void whatIsNotThereIsRefused() {
        refused().withMessageContaining("does not exist");
    }

    @Test
    void filesFartherDownAreNotTheSets() throws IOException {
        fixture.zip(zip, "backup/old/");
        refused().withMessageContaining("holds no ratings set");
    }

    @Test
    void anHonestZipIsRead() throws IOException {
        fixture.zip(zip, "set/");
        assertThatNoException().isThrownBy(() -> DatasetReader.read(zip, Strictness.STRICT, Progress.SILENT));
    }

    private ThrowableAssertAlternative<DataException> refused() {
        return assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> DatasetReader.read(zip, Strictness.SKIP_BAD, Progress.SILENT));
    }
}
