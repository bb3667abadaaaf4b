package io.marquee.data.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.data.DataException;
import io.marquee.data.read.DatasetReader;
import io.marquee.data.read.Strictness;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetLocatorTest {
    private static final Download NO_NETWORK = Download.from(URI.create("http://127.0.0.1:1/"));

    @TempDir
    private Path temporary;

    private Path datasets;
    private Path cache;
    private Publisher publisher;

    @BeforeEach
    void prepare() throws IOException {
        datasets = Files.createDirectory(temporary.resolve("datasets"));
        cache = temporary.resolve("cache");
        publisher = Publisher.start();
    }

    @AfterEach
    void stop() {
        publisher.close();
    }

    private DatasetLocator locator(Download download) {
        return DatasetLocator.of(Optional.of(datasets), cache, download);
    }

    private Path locate(String name) {
        return locator(Download.from(publisher.address()))
                .locate(name, Progress.SILENT)
                .path();
    }

    @Test
    void aPathIsItself() throws IOException {
        Path own = Files.createDirectory(temporary.resolve("own"));
        assertThat(locate(own.toString())).isEqualTo(own);
    }

    @Test
    void aNameIsLookedUpInTheUsersFolderAndThenInTheCache() throws IOException {
        Path cached = Files.createFile(Files.createDirectory(cache).resolve("ml-1m.zip"));
        assertThat(locate("ml-1m")).isEqualTo(cached);
        Path kept = Files.createFile(datasets.resolve("ml-1m.zip"));
        assertThat(locate("ml-1m")).isEqualTo(kept);
        Path folder = Files.createDirectory(datasets.resolve("ml-1m"));
        assertThat(locate("ml-1m")).isEqualTo(folder);
    }

    @Test
    void aReleaseIsFoundUnderTheFolderNameOfItsZip() throws IOException {
        Path folder = Files.createDirectory(datasets.resolve("ml-10M100K"));
        assertThat(locate("ml-10m")).isEqualTo(folder);
    }

    @Test
    void theUsersOwnSetsAreFoundByNameToo() throws IOException {
        Path folder = Files.createDirectory(datasets.resolve("club-night"));
        assertThat(locate("club-night")).isEqualTo(folder);
    }

    @Test
    void aReleaseIsDownloadedOnce() {
        publisher.publish("ml-1m.zip", "the zip");
        publisher.publish("ml-1m.zip.md5", "MD5 (ml-1m.zip) = " + Publisher.md5("the zip"));
        assertThat(locate("ml-1m")).isEqualTo(cache.resolve("ml-1m.zip")).hasContent("the zip");
        publisher.close();
        assertThat(locate("ml-1m")).isEqualTo(cache.resolve("ml-1m.zip"));
    }

    @Test
    void aNameThatMeansNothingIsRefusedWithTheReleases() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> locate("ml-2m"))
                .withMessageContaining("There is no set \"ml-2m\"")
                .withMessageContaining("ml-latest-small, ml-latest, ml-100k, ml-1m, ml-10m, ml-20m, ml-25m, ml-32m");
    }

    @Test
    void aReleaseThatCannotBeHadIsRefused() {
        assertThatExceptionOfType(DataException.class)
                .isThrownBy(() -> locator(NO_NETWORK).locate("ml-1m", Progress.SILENT))
                .withMessageContaining("ml-1m is not here and cannot be downloaded (127.0.0.1 cannot be reached)")
                .withMessageContaining("--data");
    }

    @Test
    void theDefaultIsTheSmallReleaseWhereItCanBeHad() throws IOException {
        Path kept = Files.createDirectory(datasets.resolve("ml-latest-small"));
        Located located = locator(NO_NETWORK).locateDefault(Progress.SILENT);
        assertThat(located).isEqualTo(new Located(kept, Optional.empty()));
    }

    @Test
    void withoutANetworkTheDefaultIsAReadableSampleAndANoticeSaysSo() throws IOException {
        Located located = locator(NO_NETWORK).locateDefault(Progress.SILENT);
        assertThat(located.notice().orElseThrow())
                .contains("ml-latest-small is not here and cannot be downloaded", "synthetic sample")
                .doesNotContain("\n");
        assertThat(DatasetReader.read(located.path(), Strictness.STRICT, Progress.SILENT)
                        .dataset()
                        .ratings()
                        .size())
                .isEqualTo(100_000);
        assertThat(locator(NO_NETWORK).locateDefault(Progress.SILENT).path()).isEqualTo(located.path());
    }
}
