package io.marquee.api.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.api.SampleVersion;
import io.marquee.bundle.BundleException;
import io.marquee.bundle.BundleFile;
import io.marquee.progress.Progress;
import io.marquee.store.Publication;
import io.marquee.store.Store;
import io.marquee.store.StoreException;
import io.marquee.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveTest {
    @TempDir
    private Path folder;

    private Store store;
    private Publication first;

    @BeforeEach
    void open() {
        store = Stores.open(folder.resolve("store.db").toString());
        first = SampleVersion.of(1, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static void assertServes(Live live, Publication publication) {
        Serving serving = live.serving().orElseThrow();
        String version = publication.run().version();
        assertThat(serving.version()).isEqualTo(version);
        assertThat(serving.recommender().version()).isEqualTo(version);
        assertThat(serving.edition().version()).isEqualTo(version);
    }

    @Test
    void servesNothingBeforeTheFirstVersionAndItAfterwards() throws IOException {
        Live live = Live.open(store);
        assertThat(live.serving()).isEmpty();
        store.publish(first, Progress.SILENT);
        assertThat(live.refresh()).isPresent();
        assertServes(live, first);
    }

    @Test
    void servesTheCurrentVersionUntilANewerOneIsPublished() throws IOException {
        store.publish(first, Progress.SILENT);
        Live live = Live.open(store);
        assertServes(live, first);
        assertThat(live.refresh()).isEmpty();
        Publication second = SampleVersion.of(2, folder);
        store.publish(second, Progress.SILENT);
        assertServes(live, first);
        assertThat(live.refresh()).isPresent();
        assertServes(live, second);
    }

    @Test
    void servesOnWhenTheStoreFails() throws IOException {
        store.publish(first, Progress.SILENT);
        Live live = Live.open(store);
        store.close();
        assertThatThrownBy(live::refresh).isInstanceOf(StoreException.class);
        assertThatThrownBy(live::pingStore).isInstanceOf(StoreException.class);
        assertServes(live, first);
    }

    @Test
    void servesABundleFileForGood() throws IOException {
        store.publish(first, Progress.SILENT);
        Live live = Live.open(store, BundleFile.read(first.bundle()));
        store.publish(SampleVersion.of(2, folder), Progress.SILENT);
        assertThat(live.refresh()).isEmpty();
        assertServes(live, first);
    }

    @Test
    void refusesABundleFileThatTheStoreDoesNotHold() throws IOException {
        BundleFile file = BundleFile.read(first.bundle());
        assertThatThrownBy(() -> Live.open(store, file))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining(first.run().version())
                .hasMessageContaining("store.db")
                .hasMessageContaining("training again");
    }
}
