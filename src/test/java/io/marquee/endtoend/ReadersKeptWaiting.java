package io.marquee.endtoend;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps every process from reading an SQLite file, for some seconds at most: SQLite tries no longer than about ten. It holds
 * the five read locks of the write-ahead log, which are bytes 123 to 127 of the file's shared-memory companion.
 *
 * @see <a href="https://www.sqlite.org/walformat.html#wal_locks">WAL locks</a>
 */
final class ReadersKeptWaiting implements AutoCloseable {
    private static final long FIRST_READ_LOCK = 123;
    private static final long READ_LOCKS = 5;

    private final FileChannel channel;

    private ReadersKeptWaiting(FileChannel channel) {
        this.channel = channel;
    }

    static ReadersKeptWaiting of(Path database) throws IOException {
        Path companion = database.resolveSibling(database.getFileName() + "-shm");
        FileChannel channel = FileChannel.open(companion, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.lock(FIRST_READ_LOCK, READ_LOCKS, false);
        return new ReadersKeptWaiting(channel);
    }

    void letGo() throws IOException {
        channel.close();
    }

    @Override
    public void close() throws IOException {
        letGo();
    }
}
