package io.marquee.pipeline;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two runs from working in one folder. The system takes the lock back when a process dies. */
final class OutLock {
    private final FileChannel channel;

    private OutLock(FileChannel channel) {
        this.channel = channel;
    }

    static OutLock of(Path out) throws IOException {
        Files.createDirectories(out);
        FileChannel channel =
                FileChannel.open(out.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new IOException(
                    "another run is at work in " + out + "; wait for it, or choose another folder with --out");
        }
        return new OutLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void close() throws IOException {
        channel.close();
    }
}
