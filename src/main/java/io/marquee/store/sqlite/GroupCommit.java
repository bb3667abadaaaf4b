package io.marquee.store.sqlite;

import io.marquee.store.StoreException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/**
 * A connection for writes that people wait for. The first of several threads writes for all that have come meanwhile, in one
 * transaction: one wait for the disk serves them all. Whoever fails alone is rolled back alone. When another process holds the
 * file, it is asked for again every millisecond, because a publisher leaves it for moments only, and given up after
 * {@value #PATIENCE_SECONDS} s.
 */
final class GroupCommit implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 3;

    private final Path file;
    private final Connection connection;
    private final Queue<Job<?>> waiting = new ConcurrentLinkedQueue<>();

    GroupCommit(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Returns when the work is on the disk, and throws what it throws. */
    <T> T write(Transaction.Work<T> work) {
        Job<T> job = new Job<>(work);
        waiting.add(job);
        synchronized (connection) {
            if (!job.isDone()) {
                commit();
            }
        }
        return job.result();
    }

    private void commit() {
        List<Job<?>> group = new ArrayList<>();
        try {
            begin();
            takeWaiting(group);
            Transaction.finish(connection, transaction -> {
                for (Job<?> job : group) {
                    job.runIn(transaction);
                }
                return group;
            });
            group.forEach(Job::finish);
        } catch (SQLException e) {
            takeWaiting(group);
            StoreException fault = Faults.of("write", file, e);
            group.forEach(job -> job.fail(fault));
        }
    }

    private void takeWaiting(List<Job<?>> group) {
        for (Job<?> job = waiting.poll(); job != null; job = waiting.poll()) {
            group.add(job);
        }
    }

    private void begin() throws SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                Transaction.execute(connection, "BEGIN IMMEDIATE");
                return;
            } catch (SQLException e) {
                if (!Faults.isBusy(e) || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StoreException.unreachable("interrupted while waiting for the store", e);
        }
    }

    @Override
    public void close() throws SQLException {
        synchronized (connection) {
            connection.close();
        }
    }
}
