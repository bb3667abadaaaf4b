package io.marquee.data.read;

import io.marquee.data.DataException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A set whose files lie in a zip, at its top or in one folder. Nothing is unpacked to disk. */
final class Zip implements FileSet {
    private final Path path;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    private Zip(Path path, ZipFile zip) {
        this.path = path;
        this.zip = zip;
    }

    /**
     * Opens a zip and looks at its list of files.
     *
     * @throws DataException when it is no zip, is cut short, or names a path outside itself
     */
    static Zip open(Path path) throws IOException {
        Zip opened = new Zip(path, openFile(path));
        try {
            opened.list();
            return opened;
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    private static ZipFile openFile(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException damaged) {
            throw new DataException(
                    path + " is not a zip, or a damaged one (" + damaged.getMessage()
                            + "). Give a folder or a zip; if this is a download, get it again, it may have been cut short.",
                    damaged);
        }
    }

    private void list() {
        ZipLimits.DEFAULT.checkCount(path, zip.size());
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> {
            String name = entry.getName().replace('\\', '/');
            checkInside(name);
            int depth = (int) name.chars().filter(c -> c == '/').count();
            if (depth <= 1) {
                entries.merge(
                        name.substring(name.indexOf('/') + 1),
                        entry,
                        (first, second) ->
                                first.getName().length() <= second.getName().length() ? first : second);
            }
        });
    }

    private void checkInside(String name) {
        boolean outside = name.startsWith("/") || name.contains(":") || ("/" + name + "/").contains("/../");
        if (outside) {
            throw new DataException(path + " names a path outside itself, \"" + name
                    + "\", as no honest ratings set does. Get the zip from its publisher.");
        }
    }

    @Override
    public String name() {
        return path.getFileName().toString().replaceFirst("(?i)\\.zip$", "");
    }

    @Override
    public boolean has(String file) {
        return entries.containsKey(file);
    }

    @Override
    public long size(String file) {
        return entries.get(file).getSize();
    }

    @Override
    public InputStream open(String file) throws IOException {
        ZipEntry entry = entries.get(file);
        String place = path + "!" + entry.getName();
        return new CheckedEntryStream(zip.getInputStream(entry), entry, place, ZipLimits.DEFAULT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
