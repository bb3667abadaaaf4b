package io.marquee.cli.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * What is beside a file while it is written: the part that is there, and the settings that it is written with.
 *
 * @param target the file
 * @param part of the file
 * @param settings of the part; they count only while there is one
 * @param discarded whether a part that is there already is not to be gone on with
 */
public record Unfinished(Path target, Path part, Path settings, boolean discarded) {
    /**
     * Beside a file, of which a link is followed.
     *
     * @param fresh whether to begin anew, whatever is there
     */
    public static Unfinished of(Path file, boolean fresh) throws IOException {
        Path target = Files.isRegularFile(file) ? file.toRealPath() : file.toAbsolutePath();
        String name = "." + target.getFileName() + ".unfinished";
        return new Unfinished(target, target.resolveSibling(name), target.resolveSibling(name + ".settings"), fresh);
    }

    /** Whether the target is no file that could be replaced, but a pipe, say. */
    boolean isStream() {
        return Files.exists(target) && !Files.isRegularFile(target);
    }

    /** The moment of the lists in the part. */
    public Optional<Instant> moment() {
        try {
            return begun().flatMap(ExportSettings::at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings of the part; empty when there is none. */
    Optional<ExportSettings> begun() throws IOException {
        return !discarded && Files.exists(part) && Files.exists(settings)
                ? Optional.of(ExportSettings.read(Files.readString(settings)))
                : Optional.empty();
    }

    /**
     * Opens the part, for this process alone.
     *
     * @throws IOException when it was written with other settings, or is being written by another process
     */
    FileChannel open(ExportSettings wanted) throws IOException {
        Files.createDirectories(target.getParent());
        Optional<ExportSettings> begun = begun();
        FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(channel);
            if (begun.isPresent()) {
                requireSame(begun.get(), wanted);
            } else {
                channel.truncate(0);
                write(wanted);
            }
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private void write(ExportSettings wanted) throws IOException {
        Path draft = settings.resolveSibling(settings.getFileName() + ".draft");
        Files.writeString(draft, wanted.toString());
        Files.move(draft, settings, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void lock(FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw taken(e);
        }
        throw taken(null);
    }

    private IOException taken(Exception cause) {
        return new IOException(target + ": another export is writing this file; wait for it or name another", cause);
    }

    private void requireSame(ExportSettings begun, ExportSettings wanted) throws IOException {
        Optional<String> difference = wanted.difference(begun);
        if (difference.isPresent()) {
            throw new IOException(target + ": an export of other lists was stopped here (" + difference.get()
                    + "); go on with the same options, or begin anew with --fresh");
        }
    }

    /** Makes the whole part the target, at once. */
    void finish() throws IOException {
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(settings);
    }
}
