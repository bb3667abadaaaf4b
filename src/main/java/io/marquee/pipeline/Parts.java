package io.marquee.pipeline;

import io.marquee.binary.BinaryReader;
import io.marquee.binary.BinaryWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a stage keeps one part of a bundle in a file of its own. */
final class Parts {
    private static final String FILE = "output.bin";
    private static final int BUFFER = 1 << 16;

    private Parts() {}

    static Path file(Path folder) {
        return folder.resolve(FILE);
    }

    static void write(Path folder, Write part) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file(folder)), BUFFER)) {
            part.write(new BinaryWriter(out));
        }
    }

    static <T> T read(Path folder, Read<T> part) throws IOException {
        Path file = file(folder);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return part.read(new BinaryReader(in, Files.size(file)));
        }
    }

    interface Write {
        void write(BinaryWriter out) throws IOException;
    }

    interface Read<T> {
        T read(BinaryReader in) throws IOException;
    }
}
