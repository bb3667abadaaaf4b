package io.marquee.pipeline;

import io.marquee.binary.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** SHA-256 over the bytes of a file, or of a folder's files with their names: tells whether a stage's input has changed. */
public final class SourceHash {
    private static final int BLOCK = 1 << 16;

    private SourceHash() {}

    /** The hash in hex. */
    public static String of(Path source) throws IOException {
        MessageDigest digest = Sha256.start();
        for (Path file : files(source)) {
            String heading = file.getFileName() + "\n" + Files.size(file) + "\n";
            digest.update(heading.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] block = new byte[BLOCK];
                while (in.read(block) >= 0) {
                    // reading feeds the digest
                }
            }
        }
        return Sha256.hex(digest.digest());
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (Stream<Path> inside = Files.list(source)) {
            return inside.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
