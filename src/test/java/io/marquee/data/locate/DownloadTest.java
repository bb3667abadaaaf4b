package io.marquee.data.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.marquee.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadTest {
    private static final Release FIXED = Release.named("ml-1m").orElseThrow();
    private static final Release CHANGING = Release.named("ml-latest-small").orElseThrow();

    @TempDir
    private Path cache;

    private Publisher publisher;

    @BeforeEach
    void start() throws IOException {
        publisher = Publisher.start();
    }

    @AfterEach
    void stop() {
        publisher.close();
    }

    private Path fetch(Release release, Progress progress) throws IOException {
        return Download.from(publisher.address()).fetch(release, cache, progress);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MD5 (ml-1m.zip) = %s", "%s  ml-1m.zip\n", "%S *ml-1m.zip"})
    void theFileIsKeptWhenItsChecksumFits(String form) throws IOException {
        publisher.publish("ml-1m.zip", "content");
        publisher.publish("ml-1m.zip.md5", form.formatted(Publisher.md5("content")));
        AtomicLong bytes = new AtomicLong();
        assertThat(fetch(FIXED, (label, total) -> bytes::addAndGet)).hasContent("content");
        assertThat(bytes).hasValue(7);
    }

    @Test
    void aWrongChecksumKeepsNothing() throws IOException {
        publisher.publish("ml-1m.zip", "content");
        publisher.publish("ml-1m.zip.md5", Publisher.md5("other content"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> fetch(FIXED, Progress.SILENT))
                .withMessageContaining("came with the checksum " + Publisher.md5("content"));
        try (Stream<Path> kept = Files.list(cache)) {
            assertThat(kept).isEmpty();
        }
    }

    @Test
    void onlyReleasesThatChangeMayLackAChecksum() throws IOException {
        publisher.publish("ml-1m.zip", "content");
        publisher.publish("ml-latest-small.zip", "today's content");
        assertThat(fetch(CHANGING, Progress.SILENT)).hasContent("today's content");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> fetch(FIXED, Progress.SILENT))
                .withMessageContaining("ml-1m.zip.md5 answers with status 404");
    }

    @Test
    void aPageInsteadOfAChecksumIsRefused() {
        publisher.publish("ml-1m.zip.md5", "<html>Please log in to the hotel's network</html>");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> fetch(FIXED, Progress.SILENT))
                .withMessageContaining("holds no MD5 checksum");
    }

    @Test
    void aMissingFileKeepsNothing() throws IOException {
        publisher.publish("ml-1m.zip.md5", Publisher.md5("content"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> fetch(FIXED, Progress.SILENT))
                .withMessageContaining("ml-1m.zip answers with status 404");
        try (Stream<Path> kept = Files.list(cache)) {
            assertThat(kept).isEmpty();
        }
    }
}
