package io.marquee.data.read;

import io.marquee.data.DataException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of one set, in a folder or a zip. */
interface FileSet extends Closeable {
    /** Opens a folder, or a zip whose files lie at its top or one folder deep. */
    static FileSet open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return new Folder(path);
        }
        if (!Files.exists(path)) {
            throw new DataException(path + " does not exist. Give a folder with a ratings set, or a zip of one.");
        }
        return Zip.open(path);
    }

    /** What people call the set: the folder's name, or the zip's without its ending. */
    String name();

    /** Whether there is a file of this name. */
    boolean has(String file);

    /** The size of a file in bytes, when unpacked. */
    long size(String file) throws IOException;

    /** Opens a file; the caller closes it. */
    InputStream open(String file) throws IOException;

    @Override
    default void close() throws IOException {}
}
