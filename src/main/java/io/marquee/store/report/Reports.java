package io.marquee.store.report;

import io.marquee.store.StoreException;
import java.util.List;
import java.util.Optional;

/**
 * The reports of a store: JSON documents by kind and name. Each is written as a whole or not at all, and of each kind the
 * newest {@value #MOST} are kept. Safe from any thread; failures are {@link StoreException}s.
 */
public interface Reports {
    /** How many of each kind are kept. */
    int MOST = 20;

    /** Keeps a report, in the place of one of the same kind and name; of the same kind the oldest goes when there are too many. */
    void keep(Report report);

    /** The newest one of a kind; of the same second the one with the highest name. */
    Optional<Report> newest(ReportKind kind);

    /** The one of a kind with a name. */
    Optional<Report> find(ReportKind kind, String name);

    /** All of a kind, newest first. */
    List<Report> all(ReportKind kind);

    /** The headings of all that are there, newest first. */
    List<ReportHeading> list();
}
