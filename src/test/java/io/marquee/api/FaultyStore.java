package io.marquee.api;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.Edition;
import io.marquee.store.PeopleStore;
import io.marquee.store.Publication;
import io.marquee.store.Store;
import io.marquee.store.report.Reports;
import java.util.List;
import java.util.Optional;

/** A store that does something else when it is pinged. */
record FaultyStore(Store store, Runnable onPing) implements Store {
    @Override
    public void publish(Publication publication, Progress progress) {
        store.publish(publication, progress);
    }

    @Override
    public Optional<Edition> current() {
        return store.current();
    }

    @Override
    public Optional<Edition> edition(String version) {
        return store.edition(version);
    }

    @Override
    public PeopleStore people() {
        return store.people();
    }

    @Override
    public Reports reports() {
        return store.reports();
    }

    @Override
    public List<RunRecord> runs() {
        return store.runs();
    }

    @Override
    public void ping() {
        onPing.run();
    }

    @Override
    public void close() {
        store.close();
    }
}
