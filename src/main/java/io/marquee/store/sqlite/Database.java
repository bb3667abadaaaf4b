package io.marquee.store.sqlite;

import io.marquee.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;

/**
 * The connections to one file: one that writes and a few that read. The file has a write-ahead log, so that readers and
 * the writer do not wait for each other, and every commit is on the disk when it returns.
 */
final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 30_000;
    private static final long BREATH_NANOS = 3_000_000;
    private static final int CACHE_KIB = 32 << 10;
    private static final int LOG_LIMIT = 64 << 20;

    private final Path file;
    private final Place place;
    private final Connection writer;
    private final GroupCommit live;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore readers = new Semaphore(READERS, true);
    private volatile boolean closed;

    private Database(Path file, Connection writer, Connection live) {
        this.file = file;
        this.place = Place.of(file);
        this.writer = writer;
        this.live = new GroupCommit(file, live);
    }

    static Database open(Path path) {
        Path file = path.toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            return new Database(file, writer(file), connect(file, false, 0));
        } catch (IOException e) {
            throw new StoreException(
                    "cannot make the folder of the store " + file + ": " + e + "; name another file", e);
        } catch (SQLException e) {
            throw Faults.of("open", file, e);
        }
    }

    private static Connection writer(Path file) throws SQLException {
        Connection connection = connect(file, false, BUSY_MILLIS);
        try {
            Transaction.run(connection, "BEGIN IMMEDIATE", transaction -> {
                Schema.prepare(connection, file);
                return true;
            });
            Transaction.execute(connection, "PRAGMA journal_mode = WAL");
            Transaction.execute(connection, "PRAGMA journal_size_limit = " + LOG_LIMIT);
            return connection;
        } catch (SQLException | StoreException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(Path file, boolean readOnly, int busyMillis) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setSynchronous(SynchronousMode.FULL);
        config.setBusyTimeout(busyMillis);
        config.setCacheSize(readOnly ? -CACHE_KIB / READERS : -CACHE_KIB);
        config.setReadOnly(readOnly);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /** Where the file was when it was opened. */
    Place place() {
        return place;
    }

    Path file() {
        return file;
    }

    /** Runs work that reads: all of it sees the same state of the file. */
    <T> T read(Transaction.Work<T> work) {
        readers.acquireUninterruptibly();
        try {
            requireOpen();
            Connection pooled = idle.poll();
            Connection connection = pooled == null ? connect(file, true, BUSY_MILLIS) : pooled;
            try {
                return Transaction.run(connection, "BEGIN", work);
            } finally {
                idle.push(connection);
            }
        } catch (SQLException e) {
            throw Faults.of("read", file, e);
        } finally {
            readers.release();
        }
    }

    /** Runs work that writes: all of it or nothing is in the file afterwards. */
    <T> T write(Transaction.Work<T> work) {
        synchronized (writer) {
            requireOpen();
            try {
                return Transaction.run(writer, "BEGIN IMMEDIATE", work);
            } catch (SQLException e) {
                throw Faults.of("write", file, e);
            }
        }
    }

    /** Runs a part of much work that writes, and then leaves the file for a moment to those who wait for it. */
    <T> T writePart(Transaction.Work<T> work) {
        T result = write(work);
        LockSupport.parkNanos(BREATH_NANOS);
        return result;
    }

    /** Runs work that people wait for, together with what other threads have at the same moment; see {@link GroupCommit}. */
    <T> T writeSoon(Transaction.Work<T> work) {
        requireOpen();
        place.requireSame();
        return live.write(work);
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreException("the store " + file + " is closed; open it again");
        }
    }

    @Override
    public void close() {
        synchronized (writer) {
            if (closed) {
                return;
            }
            closed = true;
            readers.acquireUninterruptibly(READERS);
            try {
                for (Connection connection : new ArrayDeque<>(idle)) {
                    connection.close();
                }
                live.close();
                writer.close();
            } catch (SQLException e) {
                throw Faults.of("close", file, e);
            } finally {
                readers.release(READERS);
            }
        }
    }
}
