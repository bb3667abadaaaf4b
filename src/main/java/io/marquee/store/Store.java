package io.marquee.store;

import io.marquee.bundle.RunRecord;
import io.marquee.progress.Progress;
import io.marquee.store.report.Reports;
import java.util.List;
import java.util.Optional;

/**
 * Where published versions live: bundles, the documents of users, movies, metadata and ratings, and the record of runs.
 * One contract, held by every adapter to the same answers. Safe from any thread; failures are {@link StoreException}s.
 */
public interface Store extends AutoCloseable {
    /**
     * Makes a new version the current one. Readers see the old version until the very end and the new one from then on;
     * after a crash half way the old one still stands. Publishing the current version again changes nothing. The version
     * before the current one is kept, older ones are removed.
     */
    void publish(Publication publication, Progress progress);

    /** The current version; empty before the first {@link #publish}. */
    Optional<Edition> current();

    /** A version that is still kept. */
    Optional<Edition> edition(String version);

    /** What people say, which no version holds and publishing does not touch. */
    PeopleStore people();

    /** What runs leave for people to read, which publishing does not touch either. */
    Reports reports();

    /** All runs that were ever published, newest first. */
    List<RunRecord> runs();

    /** Returns when the store answers, and throws {@link StoreException} when it does not. */
    void ping();

    @Override
    void close();
}
