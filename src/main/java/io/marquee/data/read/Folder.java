package io.marquee.data.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A set whose files lie in a folder. */
record Folder(Path path) implements FileSet {
    @Override
    public String name() {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    @Override
    public boolean has(String file) {
        return Files.isRegularFile(path.resolve(file));
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(path.resolve(file));
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(path.resolve(file));
    }
}
