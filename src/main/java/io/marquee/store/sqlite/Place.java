package io.marquee.store.sqlite;

import io.marquee.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * The file that a name stood for at some moment.
 *
 * @param identity tells it from others of the same name, where the system knows such a thing; empty when there was none
 */
record Place(Path file, Optional<Object> identity) {
    static Place of(Path file) {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return new Place(file, Optional.of(Objects.requireNonNullElse(key, file)));
        } catch (IOException e) {
            return new Place(file, Optional.empty());
        }
    }

    /**
     * SQLite goes on with a file that was moved away or replaced, and what it writes is lost.
     *
     * @throws StoreException unless the name stands for the same file still
     */
    void requireSame() {
        if (!of(file).equals(this)) {
            throw StoreException.unreachable(
                    "the file of the store " + file + " was removed or replaced; put it back, or stop this process and"
                            + " train again",
                    null);
        }
    }
}
