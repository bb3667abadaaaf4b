package io.marquee.store;

import io.marquee.progress.Progress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** An empty store for each test, of the kind that the adapter's test class opens. */
abstract class StoreHarness {
    @TempDir
    Path folder;

    Store store;

    /** Opens the test's own store: each call in one test opens the same one. */
    abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        if (store != null) {
            store.close();
        }
    }

    void publish(int number) {
        store.publish(TaggedPublication.of(number, folder), Progress.SILENT);
    }

    Edition current() {
        return store.current().orElseThrow();
    }
}
