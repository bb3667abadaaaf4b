package io.marquee.store.sqlite;

import java.sql.SQLException;
import java.util.Optional;

/** One thread's work within a transaction that it shares with others; only touched under the lock of {@link GroupCommit}. */
final class Job<T> {
    private final Transaction.Work<T> work;
    private Optional<T> result = Optional.empty();
    private Optional<RuntimeException> failure = Optional.empty();
    private boolean done;

    Job(Transaction.Work<T> work) {
        this.work = work;
    }

    /** Does the work; what it refuses by an exception of its own leaves no trace, and the others go on. */
    void runIn(Transaction transaction) throws SQLException {
        transaction.execute("SAVEPOINT job");
        try {
            result = Optional.of(work.in(transaction));
        } catch (RuntimeException e) {
            failure = Optional.of(e);
            transaction.execute("ROLLBACK TO job");
        }
        transaction.execute("RELEASE job");
    }

    void finish() {
        done = true;
    }

    void fail(RuntimeException e) {
        failure = Optional.of(e);
        done = true;
    }

    boolean isDone() {
        return done;
    }

    T result() {
        failure.ifPresent(e -> {
            throw e;
        });
        return result.orElseThrow();
    }
}
