package io.marquee.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What every adapter promises: about stores as a whole here, about publishing and reading in the classes above. */
abstract class StoreContract extends ReportsContract {
    @Test
    void isEmptyAtFirst() {
        assertThat(store.current()).isEmpty();
        assertThat(store.edition("v1")).isEmpty();
        assertThat(store.runs()).isEmpty();
        store.ping();
    }

    @Test
    void listsAllRunsNewestFirst() {
        publish(1);
        publish(3);
        publish(2);
        publish(4);
        assertThat(store.runs()).extracting(RunRecord::version).containsExactly("v4", "v3", "v2", "v1");
    }

    @Test
    void keepsEveryFieldOfARun() throws IOException {
        store.publish(SampleSet.publication(folder), Progress.SILENT);
        assertThat(store.runs()).containsExactly(SampleSet.RUN);
    }

    @Test
    void isTheSameWhenOpenedAgain() {
        publish(1);
        publish(2);
        store.close();
        store = open();
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(2);
        assertThat(store.edition("v1")).isPresent();
        assertThat(store.runs()).hasSize(2);
    }

    @Test
    void showsOtherOpenStoresWhatIsPublished() {
        try (Store reader = open()) {
            publish(1);
            assertThat(TaggedPublication.assertWhole(reader.current().orElseThrow()))
                    .isEqualTo(1);
        }
    }

    @Test
    void letsThePublisherWhoBeganLastGoFirst() {
        publish(1);
        Publication slow = TaggedPublication.of(2, folder);
        try (Store other = open()) {
            AtomicBoolean begun = new AtomicBoolean();
            Progress overtake = (label, total) -> {
                begun.set(true);
                other.publish(TaggedPublication.of(4, folder), Progress.SILENT);
                return Progress.Task.SILENT;
            };
            assertThatThrownBy(() -> store.publish(slow, overtake))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("another process");
            assertThat(begun).isTrue();
        }
        assertThat(TaggedPublication.assertWhole(current())).isEqualTo(4);
        assertThat(store.edition("v2")).isEmpty();
        assertThat(store.runs()).extracting(RunRecord::version).containsExactly("v4", "v1");
    }

    @Test
    void saysThatItIsClosed() {
        publish(1);
        Edition edition = current();
        store.close();
        assertThatThrownBy(store::ping).isInstanceOf(StoreException.class).hasMessageContaining("is closed");
        assertThatThrownBy(() -> edition.user(1)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> publish(2)).isInstanceOf(StoreException.class);
        store.close();
    }

    @Test
    void neverShowsAMixtureToReadersWhilePublishing() throws InterruptedException {
        publish(1);
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch reading = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<CompletableFuture<Set<Integer>>> readers = List.of(
                CompletableFuture.supplyAsync(() -> read(reading, done), threads),
                CompletableFuture.supplyAsync(() -> read(reading, done), threads));
        reading.await();
        for (int number = 2; number <= 8; number++) {
            publish(number);
        }
        done.set(true);
        assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).contains(1, 8));
        threads.shutdown();
    }

    /** Reads whole editions from before the first publish to after the last. */
    private Set<Integer> read(CountDownLatch reading, AtomicBoolean done) {
        Set<Integer> seen = new HashSet<>();
        seen.add(TaggedPublication.assertWhole(current()));
        reading.countDown();
        while (!done.get()) {
            readOnce(seen);
        }
        seen.add(TaggedPublication.assertWhole(current()));
        return seen;
    }

    /** An edition that is removed meanwhile may say so, but never give half an answer. */
    private void readOnce(Set<Integer> seen) {
        try {
            seen.add(TaggedPublication.assertWhole(current()));
        } catch (StoreException e) {
            assertThat(e).hasMessageContaining("no longer kept");
        }
    }
}
