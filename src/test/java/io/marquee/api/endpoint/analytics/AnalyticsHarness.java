package io.marquee.api.endpoint.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.marquee.api.Reply;
import io.marquee.api.SampleApi;
import io.marquee.progress.Progress;
import io.marquee.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A server that answers about ml-latest-small, and its files; over a store of the kind that the test class opens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnalyticsHarness {
    @TempDir
    static Path folder;

    PlainFiles files;
    private SampleApi api;

    /** Opens an empty store. */
    abstract Store open();

    @BeforeAll
    void serve() throws IOException {
        files = PlainFiles.read();
        Store store = open();
        store.publish(FilesVersion.in(folder), Progress.SILENT);
        api = SampleApi.over(store);
    }

    @AfterAll
    void stop() {
        if (api != null) {
            api.close();
        }
    }

    JsonNode ask(String path) {
        Reply reply = api.get(path);
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    /** The ratings that a filter holds. */
    Stream<PlainRating> ratings(PlainFilter filter) {
        return files.ratings().stream().filter(filter.holds());
    }

    static List<PlainFilter> filters() {
        return PlainFilter.several();
    }
}
