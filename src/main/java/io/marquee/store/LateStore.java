package io.marquee.store;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.report.Reports;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A store that is opened when it is first needed, and tried again at every need for as long as it does not answer. */
final class LateStore implements Store {
    private final Supplier<Store> opening;
    private volatile Optional<Store> opened = Optional.empty();

    LateStore(Supplier<Store> opening) {
        this.opening = opening;
    }

    private synchronized Store store() {
        if (opened.isEmpty()) {
            opened = Optional.of(opening.get());
        }
        return opened.get();
    }

    @Override
    public void publish(Publication publication, Progress progress) {
        store().publish(publication, progress);
    }

    @Override
    public Optional<Edition> current() {
        return store().current();
    }

    @Override
    public Optional<Edition> edition(String version) {
        return store().edition(version);
    }

    @Override
    public PeopleStore people() {
        return new LatePeople(() -> store().people(), () -> answering().people());
    }

    /** Those of a store that has answered: whoever reads them waits. */
    @Override
    public Reports reports() {
        return answering().reports();
    }

    @Override
    public List<RunRecord> runs() {
        return store().runs();
    }

    /** Does not wait for a store that has not answered so far: whoever pings wants to know at once. */
    @Override
    public void ping() {
        answering().ping();
    }

    private Store answering() {
        return opened.orElseThrow(() -> StoreException.unreachable("the store has not answered yet", null));
    }

    @Override
    public void close() {
        opened.ifPresent(Store::close);
    }

    @Override
    public String toString() {
        return opened.map(Store::toString).orElse("the store, which has not answered yet");
    }
}
